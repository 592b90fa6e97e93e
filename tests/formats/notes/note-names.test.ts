import fc from "fast-check";
import { expect, test } from "vitest";
import { noteNames } from "../../../src/formats/notes/note-names.ts";
import { EntitySchema } from "../../../src/model/entity.ts";
import { CODE_POINT } from "../../code-point.ts";
import { often } from "../../sized.ts";

const named = (...names: readonly string[]) =>
  noteNames(names.map((name, i) => ({ ...EntitySchema.parse({ id: `e${i}`, kind: "person", name: "x" }), name })));

test("every note has a name of its own, on disks that do not tell cases apart too", { tags: ["slow"] }, () => {
  const hostile = fc.oneof(
    fc.string({ unit: CODE_POINT }),
    fc.constantFrom("CON", "con.x", "Lpt¹ .a.b", "nul.", "..", "../../etc/passwd", "a", "A", "a (e1)", "É", "E\u0301"),
  );
  fc.assert(
    fc.property(fc.array(hostile), (names) => {
      const files = [...named(...names).values()];
      expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(names.length);
      for (const file of files) {
        expect(file).toMatch(/^[^\\/:*?"<>|#^[\].\s\p{Cc}][^\\/:*?"<>|#^[\]\p{Cc}]*$/u);
        expect(file).not.toMatch(/[. ]$|^(con|prn|aux|nul|(com|lpt)[\d¹²³])\s*(\.|$)/i);
        expect(new TextEncoder().encode(`${file}.md`).length).toBeLessThanOrEqual(255);
      }
    }),
    { numRuns: often(500) },
  );
});

test("an ordinary name stays as it is, a second of the same gets its id", () => {
  expect([...named("Łucja Wrona", "J. Brandt", "j. brandt").values()]).toEqual([
    "Łucja Wrona",
    "J. Brandt",
    "j. brandt (e2)",
  ]);
});

test("a note's name means nothing but itself within a link, where Markdown has no escapes", () => {
  const names = [
    "`so`",
    "a &amp; b",
    "&#0; &lt;",
    "_x_ __y",
    "~~x~~",
    "$x$",
    "%%x%%",
    "==x==",
    "Kowalska & Syn",
    "a_b",
  ];
  expect([...named(...names).values()]).toEqual([
    ...["so", "a amp; b", "0; lt;", "x y", "x", "x (e5)", "% x%", "= x=", "Kowalska & Syn", "a_b"],
  ]);
});

test("no name is a device on Windows, whatever follows its dot", () => {
  expect([...named("Con", "con.tact Ltd", "COM¹.x", "Aux Cayes", "Contact.x", "prn .a").values()]).toEqual([
    "Con (e0)",
    "(e1)",
    "(e2)",
    "Aux Cayes",
    "Contact.x",
    "(e5)",
  ]);
});
