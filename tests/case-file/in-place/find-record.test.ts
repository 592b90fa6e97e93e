import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findRecord } from "../../../src/case-file/in-place/find-record.ts";
import { parseJsonlFile } from "../../../src/case-file/jsonl/parse-jsonl-file.ts";
import { parseYamlFile } from "../../../src/case-file/yaml/parse-yaml-file.ts";
import { often } from "../../sized.ts";
import { linesByHand, yamlByHand } from "./written-by-hand.ts";

describe.each([
  ["YAML", yamlByHand],
  ["JSON Lines", linesByHand],
] as const)("%s as somebody wrote it", (_, byHand) => {
  test("a record is found where it stands, and nowhere else, and one that is not there is not found", () => {
    fc.assert(
      fc.property(byHand, ({ name, head, records, gaps, text }) => {
        let at = head.length;
        for (const [i, { id, words }] of records.entries()) {
          expect(findRecord(name, text, id)).toEqual({ start: at, end: at + words.length });
          at += words.length + (gaps[i]?.length ?? 0);
        }
        for (const id of ["nobody", "kind", "person", "x", "1e", "Oda"])
          expect(findRecord(name, text, id)).toBeUndefined();
      }),
    );
  });
});

test("whatever a file holds, what is found is a record of that id by itself", { tags: ["slow"] }, () => {
  const words = fc.constantFrom(
    "- ",
    "id: a",
    "id",
    ": ",
    "a",
    "\n",
    "\n- ",
    "  ",
    '"',
    "{",
    "}",
    "#",
    "|",
    "a-b",
    "'",
    "[",
    "x",
  );
  const texts = fc.array(words, { maxLength: 25 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(texts, fc.boolean(), (text, isLines) => {
      const name = isLines ? "entities.jsonl" : "entities.yaml";
      const range = findRecord(name, text, "a");
      const whole = isLines ? parseJsonlFile(name, text) : parseYamlFile(name, text, true);
      if (range === undefined || whole.issues.length > 0) return;
      const alone = text.slice(range.start, range.end);
      const { values } = isLines ? parseJsonlFile(name, alone) : parseYamlFile(name, alone, true);
      expect(values).toMatchObject([{ id: "a" }]);
      expect(whole.values).toContainEqual(values[0]);
    }),
    { numRuns: often(5_000) },
  );
});
