import fc from "fast-check";
import { expect, test } from "vitest";
import { marksPathOf, textPathOf } from "../../../src/case-file/case-folder.ts";
import { isDeviceName } from "../../../src/case-file/file-names.ts";
import { placeOnRecord, placesForTexts } from "../../../src/case-file/texts/place-for-text.ts";
import { asSourceId } from "../../../src/model/id.ts";
import { SourceSchema } from "../../../src/model/source.ts";

const id = fc
  .constantFrom("con", "con_", "CON_", "con__", "con_-2", "con.txt", "aux", "wire", "Wire", "x".repeat(128))
  .map(asSourceId);

test("no two sources have a text or its marks in one place, on disks too that take no heed of case", () => {
  fc.assert(
    fc.property(fc.uniqueArray(id), fc.nat(3), (ids, before) => {
      // Those before were there with the place that goes without saying.
      const there = ids.slice(0, before).filter((each, i, all) => !all.slice(0, i).some((one) => alike(one, each)));
      const placeFor = placesForTexts(there.map((each) => ({ id: each })));
      const coming = ids.filter((each) => !there.includes(each));
      const placed = coming.map((each) => ({ id: each, text: placeOnRecord(each, placeFor(each)) }));
      const sources = [...there.map((each) => ({ id: each })), ...placed];
      const paths = sources.flatMap((source) => [textPathOf(source), marksPathOf(source)]);
      expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
      for (const source of placed) {
        expect(isDeviceName(textPathOf(source).replace("texts/", ""))).toBe(false);
        const text = { sha256: "0".repeat(64), length: 1, ...source.text };
        expect(SourceSchema.safeParse({ id: source.id, genre: "post", text }).success).toBe(true);
      }
    }),
  );
});

test("a text lies under its source's id, which nobody has to record, also where it is asked of again", () => {
  const wire = asSourceId("wire");
  const placeFor = placesForTexts([{ id: wire }]);
  expect([placeFor(wire), placeFor(wire)]).toEqual(["texts/wire.txt", "texts/wire.txt"]);
  expect(placeOnRecord(wire, "texts/wire.txt")).toEqual({});
});

const alike = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
