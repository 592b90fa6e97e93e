import type { CaseRecords } from "../../src/model/case.ts";
import { ClaimSchema } from "../../src/model/claim.ts";
import { EntitySchema } from "../../src/model/entity.ts";
import { asSourceId } from "../../src/model/id.ts";
import { type Mark, MarkSchema } from "../../src/model/mark.ts";
import { ReadingSchema } from "../../src/model/reading.ts";
import { ReplySchema } from "../../src/model/reply.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { SourceSchema } from "../../src/model/source.ts";
import { sampleCase } from "../sample-case.ts";

const TEXT = "Brandt was cleared. I take it back, the clerk said.";
const anchor = (exact: string) => ({ start: TEXT.indexOf(exact), end: TEXT.indexOf(exact) + exact.length, exact });
const joined = (id: string) => ({ id, when: "2024-02", why: "both are the one in the harbour register" });

/** The sample with what else a record can say: joins, a work's own voice, further passages, readings and marks among it. */
export function everyFieldCase(): CaseRecords {
  const { records } = sampleCase();
  const [gazette] = records.sources;
  const text = { sha256: sha256Of(TEXT), length: TEXT.length };
  return {
    ...records,
    entities: [
      EntitySchema.parse({
        id: "j-brandt",
        kind: "person",
        name: "Jos Brand",
        description: "a shipowner",
        sameAs: [`https://example.org/${records.header.id}/brandt`],
        maybeSame: ["official"],
        joinedInto: joined("brandt-j"),
      }),
      ...records.entities.map((entity) => ({
        ...entity,
        ...(entity.id === "lucja-wrona" ? { notSame: EntitySchema.shape.notSame.parse(["brandt-j"]) } : {}),
      })),
      EntitySchema.parse({ id: "brandt-j", kind: "person", name: "Brandt, J.", joinedInto: joined("joss-brandt") }),
      EntitySchema.parse({
        id: "gazette-co",
        kind: "organization",
        name: "Gazette",
        joinedInto: joined("the-gazette"),
      }),
    ],
    sources: [
      ...records.sources,
      SourceSchema.parse({
        id: "Court",
        access: "restricted",
        embargo: "2030-01-01",
        genre: "interview",
        publisher: "gazette-co",
        authors: ["the-gazette", "gazette-co"],
        derivesFrom: [{ source: "gazette", how: "revision" }],
        text: {
          ...text,
          path: "texts/court-interview.txt",
          madeFrom: { sha256: text.sha256, mediaType: "audio/ogg", by: "a clerk", how: "transcribed" },
        },
      }),
      SourceSchema.parse({ id: "court", genre: "document", text, joinedInto: joined("Court") }),
    ],
    claims: [
      ...records.claims.map((claim) =>
        claim.id === "meeting" ? ClaimSchema.parse({ ...claim, outcome: ["cleared", "talk"] }) : claim,
      ),
      ClaimSchema.parse({
        id: "cleared",
        subject: "brandt-j",
        predicate: "described-as",
        value: "cleared",
        allegation: true,
        source: "Court",
        anchor: { ...anchor("Brandt was cleared"), translation: { text: "B. free", lang: "en", by: "a clerk" } },
        alsoAt: [{ role: "speaker", anchor: anchor("the clerk said") }],
        statement: "The interview itself has it that Brandt was cleared.",
        attribution: [{ by: "work", mode: "writes" }],
      }),
      ClaimSchema.parse({
        id: "talk",
        subject: "lucja-wrona",
        predicate: "met",
        object: "ilya-sorn",
        allegation: true,
        source: "court",
        anchor: anchor("Brandt was cleared"),
        statement: "Brandt alleges a talk.",
        attribution: [
          { by: "j-brandt", mode: "says", basis: "saw", terms: "background" },
          { by: "work", in: "gazette", mode: "reports" },
          { by: "work", in: "wire", mode: "quotes" },
          { by: "unattributed", mode: "reports" },
        ],
        status: "withdrawn",
        withdrawal: {
          kind: "recanted",
          when: "2024",
          why: "she took it back",
          source: "Court",
          anchor: anchor("I take it back"),
          supersededBy: "talk-again",
        },
      }),
      ClaimSchema.parse({
        id: "talk-again",
        subject: "ilya-sorn",
        predicate: "met",
        object: "lucja-wrona",
        polarity: "denies",
        allegation: true,
        source: "gazette",
        anchor: { start: 0, end: 4, exact: "Mara" },
        statement: "The Gazette denies a talk.",
        attribution: [{ by: "gazette-co", mode: "writes" }],
      }),
      ClaimSchema.parse({
        id: "owner",
        subject: "j-brandt",
        predicate: "linked-to",
        object: "tidewater",
        allegation: true,
        source: "court",
        anchor: anchor("Brandt was cleared"),
        statement: "The document links Brandt to Tidewater.",
        attribution: [{ by: "work", mode: "writes" }],
        qualifiers: { role: "owner" },
      }),
    ],
    replies: [
      ...records.replies,
      ReplySchema.parse({
        id: "none",
        asked: "j-brandt",
        about: ["owner"],
        status: "none-reported",
        soughtBy: "source",
      }),
    ],
    readings: [
      ReadingSchema.parse({
        source: "Court",
        status: "reading",
        by: ['a coder: "x" # y'],
        frames: [
          {
            id: "all",
            parts: [anchor("Brandt was cleared"), anchor("the clerk said")],
            steps: [
              { by: "mara-quill", mode: "says" },
              { by: "work", in: "wire", mode: "reports" },
            ],
          },
          {
            id: "inner",
            parts: [anchor("I take it back")],
            steps: [{ by: "unattributed", mode: "says" }],
            within: "all",
          },
        ],
        nothing: [anchor("said.")],
      }),
      ReadingSchema.parse({ source: "court", status: "read" }),
      ReadingSchema.parse({ source: gazette?.id, status: "unread" }),
    ],
    marks: [
      ...marks("gazette", ["headline", 0, "Clerk speaks"]),
      ...marks("Court", ["time", 0, "00:00:01"], ["page", 5, "1"], ["page", 5, "i"], ["time", 12, "00:12\n\u2028"]),
      ...marks("court", ["page", 0, "7"]),
    ],
  };
}

const marks = (source: string, ...of: readonly (readonly [kind: string, at: number, label: string])[]): Mark[] =>
  of.map(([kind, at, label]) => ({ source: asSourceId(source), ...MarkSchema.parse({ kind, at, label }) }));
