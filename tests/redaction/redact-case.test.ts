import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCase } from "../../src/case-file/format-case.ts";
import { parseCase } from "../../src/case-file/parse-case.ts";
import { FORMATS } from "../../src/formats/formats.ts";
import { lossesOf } from "../../src/formats/loss/losses-of.ts";
import { edgeClaims } from "../../src/formats/words/edge-claims.ts";
import { foldWords } from "../../src/graph/names/fold-words.ts";
import { foldedWords } from "../../src/graph/names/name-matcher.ts";
import type { CaseRecords } from "../../src/model/case.ts";
import { ClaimSchema } from "../../src/model/claim.ts";
import { CorrectionSchema } from "../../src/model/correction.ts";
import { type Entity, EntitySchema } from "../../src/model/entity.ts";
import { asSourceId } from "../../src/model/id.ts";
import { ReadingSchema } from "../../src/model/reading.ts";
import { ReplySchema } from "../../src/model/reply.ts";
import { SourceSchema } from "../../src/model/source.ts";
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
  test("no name, alias or distinctive part of one is in the redacted case or any export of it", {
    tags: ["slow"],
  }, () => {
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

  test("the redacted case checks, and has the same claims between as many ends", { tags: ["slow"] }, () => {
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
      { numRuns: sized(8, { quick: 3, long: 40 }) },
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
        const isHidden = ({ kind, exposure }: Entity) => kind === "person" && REDACTED_EXPOSURES.includes(exposure);
        const called = records.entities.filter((one) => isHidden(one) && foldedWords(one.id).length > 1);
        for (const [i, entity] of records.entities.entries()) {
          const { id, name, names, description, exposure } = entity;
          // An id of several words ("x1") is what somebody hidden is called, and is taken out of "0x1F" like a name.
          const words = comparable(JSON.stringify([id, name, names, description])).joined;
          if (isHidden(entity) || called.some((one) => words.includes(comparable(one.id).joined))) continue;
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

describe("what leads to somebody by another record", () => {
  const entity = (record: object) => EntitySchema.parse({ exposure: "unknown", ...record });
  const source = (id: string, more: object = {}) =>
    SourceSchema.parse({ id, genre: "news", title: `The title of ${id}`, url: `https://${id}.example/`, ...more });
  const claim = (record: object) =>
    ClaimSchema.parse({
      allegation: true,
      statement: "Somebody said so.",
      anchor: { start: 0, end: 1, exact: "x" },
      attribution: [{ by: "unattributed", mode: "says" }],
      ...record,
    });
  const victim = entity({ id: "v", kind: "person", name: "Ana Brill", exposure: "vulnerable" });
  const { header } = sampleCase().records;
  const records = (more: Partial<CaseRecords>): CaseRecords => ({
    ...{ header, entities: [victim], sources: [], claims: [], replies: [], corrections: [], readings: [], marks: [] },
    ...more,
  });

  test("neither title nor address is left of what was printed again, of what it was printed from, and of a reply's work", () => {
    const sources = [
      source("original"),
      source("read", { derivesFrom: [{ source: "original", how: "republication" }] }),
      source("again", { derivesFrom: [{ source: "read", how: "translation" }] }),
      source("reply"),
      source("other"),
    ];
    const claims = [claim({ id: "c", subject: "v", predicate: "described-as", value: "a witness", source: "read" })];
    const replies = [ReplySchema.parse({ id: "r", asked: "v", about: ["c"], status: "received", source: "reply" })];
    const { records: found } = redact(records({ sources, claims, replies }));
    expect(
      found.sources.filter(({ title, url }) => title !== undefined || url !== undefined).map(({ id }) => id),
    ).toEqual(["other"]);
  });

  test("a home is coarse, and so is where it lies, what may be it, and its coordinates in words", () => {
    const at = { latitude: 52.51631, longitude: 13.37772 };
    const place = (id: string, more: object = {}) =>
      entity({
        id,
        kind: "place",
        name: `Place ${id}`,
        coordinates: at,
        sameAs: [`https://map.example/${id}`],
        ...more,
      });
    const entities = [
      victim,
      place("street"),
      place("home", { within: "street" }),
      place("maybe", { maybeSame: ["home"] }),
      place("far"),
    ];
    const words = "She lives at 52.51631, 13.37772 since 2019.123";
    const claims = [
      claim({ id: "c", subject: "v", predicate: "resides-in", object: "home", source: "s", statement: words }),
    ];
    const { records: found } = redact(records({ entities, claims, sources: [source("s")] }));
    const places = found.entities.filter(({ kind }) => kind === "place");
    expect(
      places.filter(({ coordinates, sameAs }) => coordinates?.latitude === 52.5 && sameAs.length === 0),
    ).toHaveLength(3);
    expect(found.entities.find(({ id }) => id === "far")).toMatchObject({
      coordinates: at,
      sameAs: ["https://map.example/far"],
    });
    expect(found.claims[0]?.statement).toBe("She lives at 52.5, 13.4 since 2019.123");
  });
});
