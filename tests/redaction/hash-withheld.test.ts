import { expect, test } from "vitest";
import { sha256Of } from "../../src/model/sha256.ts";
import { HASH_WITHHELD, hashOfText } from "../../src/redaction/hash-withheld.ts";
import { redactedSample } from "./redacted-sample.ts";

test("a long text keeps its hash, and one as short as a post, whose words can be guessed at, has none", () => {
  const sha256 = sha256Of("words");
  expect(hashOfText({ sha256, length: 281 })).toBe(sha256);
  expect(hashOfText({ sha256, length: 280 })).toBe(HASH_WITHHELD);
});

test("where somebody is hidden no hash of a short text is anywhere in the case, whether of a source, its file or a passage", () => {
  const hashes: string[] = [];
  const withFile = (records: Parameters<NonNullable<Parameters<typeof redactedSample>[1]>>[0]) => ({
    ...records,
    sources: records.sources.map((source) => {
      if (source.text === undefined) return source;
      const { sha256 } = source.text;
      hashes.push(sha256);
      const madeFrom = { sha256, mediaType: "text/plain", by: "Scribe 2", how: "extracted" } as const;
      return { ...source, text: { ...source.text, madeFrom } };
    }),
  });
  const hidden = JSON.stringify(redactedSample({ "ilya-sorn": "private" }, withFile));
  expect(hashes.length).toBeGreaterThan(0);
  for (const hash of hashes) expect(hidden).not.toContain(hash);
  const open = JSON.stringify(redactedSample({}, withFile));
  for (const hash of hashes) expect(open).toContain(hash);
});
