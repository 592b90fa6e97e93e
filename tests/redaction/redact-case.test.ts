import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCase } from "../../src/case-file/format-case.ts";
import { parseCase } from "../../src/case-file/parse-case.ts";
import { FORMATS } from "../../src/formats/formats.ts";
import { lossesOf } from "../../src/formats/loss/losses-of.ts";
import { edgeClaims } from "../../src/formats/words/edge-claims.ts";
import { foldWords } from "../../src/graph/names/fold-words.ts";
import type { CaseRecords } from "../../src/model/case.ts";
import { CorrectionSchema } from "../../src/model/correction.ts";
import { asSourceId } from "../../src/model/id.ts";
import { ReadingSchema } from "../../src/model/reading.ts";
import { redactCase } from "../../src/redaction/redact-case.ts";
import { REDACTED_EXPOSURES } from "../../src/redaction/redacted-people.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { namedCase } from "../formats/named-case.ts";
import { written } from "../formats/read-export.ts";
import { sampleCase } from "../sample-case.ts";
import { sized } from "../sized.ts";

const redact = (records: CaseRecords) => redactCase(buildTable(records));

describe("laws", () => {
  test("no name, alias or distinctive part of one is in the redacted case or any export of it", () => {
    fc.assert(
      fc.property(namedCase({ talk: true }), ({ records, namesOf }) => {
        const redacted = redact(records);
        const table = buildTable(redacted.records);
        const exports = FORMATS.flatMap((format) => [
          ...written(format, table).values(),
          JSON.stringify(lossesOf(format, table)),
        ]);
        const text = comparable([JSON.stringify(redacted), ...exports].join("\n"));
        const hidden = records.entities.filter(
          ({ kind, exposure }) => kind === "person" && REDACTED_EXPOSURES.includes(exposure),
        );
        for (const { id, named } of hidden) {
          const names = namesOf.get(id) ?? [];
          for (const name of names) expect(text.joined, name).not.toContain(comparable(name).joined);
          if (!named) continue;
          for (const part of names.flatMap((name) => comparable(name).words)) {
            if (part.length > 2 && part !== "the") expect(text.spaced, part).not.toContain(` ${part} `);
          }
        }
      }),
    );
  });

  test("the redacted case checks, and has the same claims between as many ends", () => {
    fc.assert(
      fc.property(namedCase({ talk: true }), ({ records }) => {
        const redacted = redact(records).records;
        const parsed = parseCase({ files: formatCase(redacted, "yaml"), texts: new Map() });
        expect(parsed.issues.filter(({ severity }) => severity === "error")).toEqual([]);
        expect([...edgeClaims(buildTable(redacted))]).toHaveLength([...edgeClaims(buildTable(records))].length);
        expect(redacted.claims.map(({ predicate, polarity, status }) => [predicate, polarity, status])).toEqual(
          records.claims.map(({ predicate, polarity, status }) => [predicate, polarity, status]),
        );
        for (const list of ["entities", "sources", "claims"] as const)
          expect(new Set(redacted[list].map(({ id }) => id)).size).toBe(records[list].length);
      }),
      { numRuns: sized(20, { long: 40 }) },
    );
  });

  test("redacting is stable, and redacting again changes nothing", () => {
    fc.assert(
      fc.property(fc.oneof(namedCase({ talk: true }), arbitraryCase()), ({ records }) => {
        const once = redact(records);
        expect(redact(records)).toEqual(once);
        expect(redact(once.records)).toEqual({ records: once.records, report: [] });
      }),
    );
  });

  test("people in public, organizations and places keep their names and ids", () => {
    fc.assert(
      fc.property(namedCase({ talk: false }), ({ records }) => {
        const redacted = redact(records).records;
        for (const [i, { id, kind, name, names, description, exposure }] of records.entities.entries()) {
          if (kind === "person" && REDACTED_EXPOSURES.includes(exposure)) continue;
          expect(redacted.entities[i]).toMatchObject({
            id,
            name,
            names,
            exposure,
            ...(description && { description }),
          });
        }
      }),
    );
  });

  test("a case of public people comes out as it went in, but for the paths of its texts", () => {
    const { records } = sampleCase();
    const open = {
      ...records,
      entities: records.entities.map((one) => ({ ...one, exposure: "public-role" as const })),
    };
    expect(redact(open)).toEqual({ records: open, report: [] });
  });
});

test("everything else of a case loses its names as well, replies and corrections among it", () => {
  const { records } = sampleCase();
  const redacted = redact({
    ...records,
    header: { ...records.header, title: "What Joss Brandt was paid" },
    replies: records.replies.map((reply) => ({ ...reply, text: "Mr Brandt hung up" })),
    corrections: [
      CorrectionSchema.parse({
        id: "brandt-2",
        of: { claim: "sister" },
        when: "2021",
        change: "Wrona",
        why: "Łucja asked",
      }),
    ],
  });
  expect(redacted.records.header.title).toBe("What Person 2 was paid");
  expect(redacted.records.replies).toMatchObject([{ id: "reply-1", asked: "person-2", text: "Mr Person 2 hung up" }]);
  expect(redacted.records.corrections).toMatchObject([
    { id: "correction-1", of: { claim: "sister" }, change: "Person 3", why: "Person 3 asked" },
  ]);
  expect(redacted.report).toContainEqual({ field: "reply.text", what: "replaced", count: 1 });
  expect(JSON.stringify(redacted)).not.toMatch(/brandt|quill|wrona|lucja|sorn/i);
});

test("labels of marks lose their names; readings are withheld, and that they are is said", () => {
  const { records } = sampleCase();
  const redacted = redact({
    ...records,
    readings: [ReadingSchema.parse({ source: "blog" })],
    marks: [{ source: asSourceId("blog"), kind: "caption", at: 0, label: "Joss Brandt at sea" }],
  });
  expect(redacted.records.readings).toEqual([]);
  expect(redacted.records.marks).toMatchObject([{ source: "blog", at: 0, label: "Person 2 at sea" }]);
  expect(redacted.report).toContainEqual({ field: "reading", what: "withheld", count: 1 });
});

/** Words as a careful reader would compare them: decoded, folded, and also without anything between them. */
function comparable(text: string): { words: string[]; spaced: string; joined: string } {
  let decoded = text;
  for (let i = 0; i < 3; i++) {
    decoded = decoded.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run;
      }
    });
  }
  const words = foldWords(decoded).match(/[\p{L}\p{N}]+/gu) ?? [];
  return { words, spaced: ` ${words.join(" ")} `, joined: words.join("") };
}
