import { expect, test } from "vitest";
import { placeTexts } from "../../../src/edit/changes/place-text.ts";
import { beginWorking } from "../../../src/edit/working-case.ts";
import { sha256Of } from "../../../src/model/sha256.ts";
import { SourceSchema } from "../../../src/model/source.ts";
import { sampleCase } from "../../sample-case.ts";

const { records, texts } = sampleCase();
const [wire] = records.sources;
const text = { sha256: sha256Of("a"), length: 1 };
const source = (extra: object) => SourceSchema.parse({ id: "late", genre: "post", text, ...extra });

test("a place goes on record only where it is not the usual one, and one that is on record stays", () => {
  const placed = placeTexts(beginWorking(records, texts as never));
  expect(placed(source({}))).toEqual(source({}));
  const kept = source({ text: { ...text, path: "texts/elsewhere.txt" } });
  expect(placed(kept)).toBe(kept);
  expect(placed(source({ id: "con" })).text?.path).toBe("texts/con_.txt");
  expect(placed(source({ id: "con_" })).text?.path).toBe("texts/con_-2.txt");
});

test("where another's text lies none is put, though that is at hand nowhere", () => {
  if (wire === undefined) throw new Error("there is a source");
  const there = { ...wire, text: { ...text, path: "texts/late.txt" } };
  const placed = placeTexts(beginWorking({ ...records, sources: [there] }, new Map()));
  expect(placed(source({})).text?.path).toBe("texts/late-2.txt");
});
