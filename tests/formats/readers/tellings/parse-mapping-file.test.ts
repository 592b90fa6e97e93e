import { expect, test } from "vitest";
import { z } from "zod";
import { parseMappingFile } from "../../../../src/formats/readers/tellings/parse-mapping-file.ts";

test("a mapping of any schema is read with a way back to its places", () => {
  const found = parseMappingFile(
    { file: "m.yaml", text: "a: 1\nb: x" },
    z.strictObject({ a: z.number(), b: z.string() }),
  );
  expect(found.ok && [found.mapping, found.locate(["b"]).line]).toEqual([{ a: 1, b: "x" }, 2]);
  const wrong = parseMappingFile({ file: "m.yaml", text: "aa: 1" }, z.strictObject({ ab: z.number().optional() }));
  expect(wrong.ok ? [] : wrong.issues.map(({ mend }) => mend)).toEqual(['did you mean "ab"?']);
});

test("a file that is longer than any mapping is refused before YAML takes its time over it", () => {
  const found = parseMappingFile({ file: "m.yaml", text: `empty: [${"a,".repeat(60_000)}]` }, z.unknown());
  expect(found.ok === false && found.issues.map(({ code }) => code)).toEqual(["too-large"]);
});
