import { expect, test } from "vitest";
import type { CaseRecords } from "../../src/model/case.ts";
import type { Source } from "../../src/model/source.ts";
import { HASH_WITHHELD } from "../../src/redaction/hash-withheld.ts";
import { redactSource } from "../../src/redaction/redact-source.ts";
import { prepareRedaction } from "../../src/redaction/redaction.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";
import { redactedSample } from "./redacted-sample.ts";

const withSource =
  (change: Partial<Source>) =>
  (given: CaseRecords): CaseRecords => ({
    ...given,
    sources: given.sources.map((source) => (source.id === "blog" ? { ...source, title: "A post", ...change } : source)),
  });
const blogOf = (records: CaseRecords) => records.sources[2];
const url = "https://example.org/a";

test("what somebody hidden made keeps neither title nor addresses", () => {
  const blog = blogOf(
    redactedSample({ "ilya-sorn": "private" }, withSource({ authors: ["ilya-sorn" as never], url, archivedUrl: url })),
  );
  expect(blog).toMatchObject({ authors: ["person-1"], text: { sha256: expect.any(String) } });
  for (const key of ["title", "url", "archivedUrl"]) expect(blog).not.toHaveProperty(key);
});

test("nor does what a claim about somebody vulnerable rests on; for others it does", () => {
  expect(blogOf(redactedSample({ "lucja-wrona": "vulnerable" }, withSource({ url })))).not.toHaveProperty("url");
  expect(blogOf(redactedSample({ "lucja-wrona": "private" }, withSource({ url })))).toMatchObject({
    url,
    title: "A post",
  });
});

test.each([
  "https://example.org/Wro%C5%84a/lucja-wrona",
  "https://example.org/?q=%C5%81ucja%20Wrona",
  "https://lucjawrona.example.org/",
])("addresses go where one of them holds a name: %s", (archivedUrl) => {
  const blog = blogOf(redactedSample({ "lucja-wrona": "private" }, withSource({ url, archivedUrl })));
  expect(blog).not.toHaveProperty("url");
  expect(blog).not.toHaveProperty("archivedUrl");
});

test("no source names the file of its text, nor says where it was taken back if that holds a name", () => {
  const statusChange = { when: "2021", why: "Wrona wrote in", where: "https://example.org/wrona" };
  const text = { sha256: "0".repeat(64) as never, length: 500, path: "texts/wrona.txt" };
  const blog = blogOf(
    redactedSample({ "lucja-wrona": "private" }, withSource({ status: "retracted", statusChange, text })),
  );
  expect(blog?.statusChange).toEqual({ when: "2021", why: "Person 1 wrote in" });
  expect(blog?.text).toEqual({ sha256: "0".repeat(64), length: 500 });
});

test("of the file that a text was made from its hash stays, and neither its name nor whoever made the text", () => {
  const madeFrom = { sha256: "1".repeat(64) as never, mediaType: "application/pdf", how: "transcribed" } as const;
  const text = { sha256: "0".repeat(64) as never, length: 500 };
  const joinedInto = { id: "wire" as never, when: "2024", why: "Wrona sent both" };
  const blog = blogOf(
    redactedSample(
      { "lucja-wrona": "private" },
      withSource({ joinedInto, text: { ...text, madeFrom: { ...madeFrom, path: "originals/w.pdf", by: "Ł. Wrona" } } }),
    ),
  );
  expect(blog?.text?.madeFrom).toEqual({ ...madeFrom, by: expect.stringContaining("Person 1") });
  expect(blog?.joinedInto).toEqual({ id: "wire", when: "2024", why: "Person 1 sent both" });
});

test("that the hash of what a short text was made from was taken out is on the ledger, once", () => {
  const redaction = prepareRedaction(buildTable(sampleCase().records));
  const [source] = sampleCase().records.sources;
  if (source === undefined) throw new Error("there is a source");
  const madeFrom = { sha256: "1".repeat(64) as never, mediaType: "text/plain", by: "x", how: "extracted" } as const;
  const text = { sha256: "0".repeat(64) as never, length: 20, madeFrom };
  const redacted = redactSource({ ...source, text }, redaction, false);
  expect(redacted.text?.madeFrom?.sha256).toBe(HASH_WITHHELD);
  redactSource(redacted, redaction, false);
  expect(redaction.ledger.report()).toContainEqual({
    field: "source.text.madeFrom.sha256",
    what: "withheld",
    count: 1,
  });
});
