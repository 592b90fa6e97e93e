/** @module-tag slow */

import fc from "fast-check";
import { expect, test } from "vitest";
import { READERS } from "../../../src/formats/readers/readers.ts";
import { importFile } from "../../../src/formats/readers/tellings/import-file.ts";
import { beginningOf, type TextInPieces, wholeText } from "../../../src/formats/readers/text-in-pieces.ts";
import { CaseHeaderSchema } from "../../../src/model/case.ts";
import { readFixture } from "../fixtures/read-fixture.ts";

const header = CaseHeaderSchema.parse({ id: "pieces", title: "Pieces" });
/** One sound file of each format that is read in pieces. */
const SOUND: Readonly<Record<string, readonly [file: string, mapping?: string]>> = {
  csv: ["links.csv", "links.yaml"],
  graphml: ["links.graphml", "links.graphml.yaml"],
  gexf: ["links.gexf", "links.gexf.yaml"],
  stix: ["bundle.stix.json"],
};
const streaming = READERS.filter(({ inPieces }) => inPieces);

/** A text cut at these places, wherever they fall: within a word, a character or a line's end too. */
function cut(text: string, places: readonly number[]): TextInPieces {
  const bounds = [0, ...[...places].sort((a, b) => a - b), text.length];
  return {
    bytes: text.length,
    pieces: () => bounds.slice(1).map((end, i) => text.slice(bounds[i], end)),
  };
}

test.each(streaming.map((reader) => [reader.id, reader] as const))(
  "%s: cut at any places, a file reads as it does in one, whole or broken",
  (id, reader) => {
    const [file, mapped] = SOUND[id] ?? expect.fail(`no sound file for ${id}`);
    const mapping = mapped === undefined ? undefined : readFixture(mapped);
    const sound = readFixture(file).text.replaceAll("Grey", "Gr\u{1f426}y");
    const place = fc.nat({ max: sound.length + 4 });
    const broken = fc.option(fc.tuple(place, fc.constantFrom("<", "&", '"', "}", "]", "\\", "\r\n", ",", "x")), {
      nil: undefined,
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 30 }), broken, fc.boolean(), (places, change, isWindows) => {
        const lines = isWindows ? sound.replaceAll("\n", "\r\n") : sound;
        const text = change === undefined ? lines : lines.slice(0, change[0]) + change[1] + lines.slice(change[0]);
        const within = places.map((at) => Math.min(at, text.length));
        const whole = importFile(reader, { file, text, mapping }, header);
        expect(importFile(reader, { file, text: cut(text, within), mapping }, header)).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  },
);

test("a reader that needs all of a text at once is given its pieces as one", () => {
  const ftm = READERS.find(({ id }) => id === "ftm") ?? expect.fail("there is a reader of FollowTheMoney");
  const { file, text } = readFixture("entities.ftm.jsonl");
  const found = importFile(ftm, { file, text: cut(text, [1, 50, 51]) }, header);
  expect(found).toEqual(importFile(ftm, { file, text }, header));
});

test("the beginning of a text is as long as it is asked for, wherever it is cut", () => {
  expect(beginningOf(cut("abcdef", [0, 1, 1, 3]), 4)).toBe("abcd");
  expect(beginningOf("ab", 4)).toBe("ab");
  expect(wholeText(cut("abc", [2]))).toBe("abc");
});

test("a file in pieces that is longer than the bound is refused, and the bound is said", () => {
  const [reader] = streaming;
  const text = { bytes: 1_000_000_001, pieces: () => ["Only its first words are read."] };
  const found = importFile(reader ?? expect.fail("there is one"), { file: "x", text }, header);
  expect(found.ok ? [] : found.issues.map(({ code, message }) => [code, message])).toEqual([
    ["too-large", "it is 1000000001 bytes long; at most 1000000000 are read"],
  ]);
});
