import { ClaimSchema } from "../src/model/claim.ts";
import { EntitySchema } from "../src/model/entity.ts";
import { asSourceId } from "../src/model/id.ts";
import { MarkSchema } from "../src/model/mark.ts";
import { ReadingSchema } from "../src/model/reading.ts";
import { ReplySchema } from "../src/model/reply.ts";
import { sha256Of } from "../src/model/sha256.ts";
import { SourceSchema } from "../src/model/source.ts";
import type { CaseWithTexts } from "./arbitrary-case.ts";
import { sampleCase } from "./sample-case.ts";

const LETTER = [
  "An die Hafenverwaltung",
  "Almas, 3. März 2019",
  "Ich, Ilya Sorn, sah Joss Brandt am Kai das Geld nehmen.",
  "Bild: der Kai bei Nacht",
  "Es regnete.",
].join("\n");
const RETRACTION = "Sorn writes that he was not at the quay and takes it back.";
const VERDICT = "The court of Port Almas acquitted Joss Brandt.";

const at = (text: string, exact: string) => {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`"${exact}" does not stand in its text`);
  return { start, end: start + exact.length, exact };
};
const textOf = (text: string) => ({ sha256: sha256Of(text), length: text.length });

const ENTITIES = [
  {
    id: "iosif-brandt",
    kind: "person",
    name: "Iosif Brandt",
    names: [{ text: "I. Brandt", source: "letter", anchor: at(LETTER, "Joss Brandt") }],
    description: "a harbour pilot",
    joinedInto: { id: "joss-brandt", when: "2021-02-03", why: "the register has both at one address" },
  },
  {
    id: "night-guard",
    kind: "person",
    name: "a night guard",
    named: false,
    maybeSame: ["official"],
    notSame: ["ilya-sorn"],
    note: "Both were on the quay that week.",
  },
];

const SOURCES = [
  {
    id: "letter",
    access: "restricted",
    embargo: "2030-01-01",
    genre: "document",
    title: "Brief an die Hafenverwaltung",
    authors: ["ilya-sorn"],
    lang: "de",
    text: {
      ...textOf(LETTER),
      madeFrom: { sha256: sha256Of("scan"), mediaType: "application/pdf", by: "Tesseract 5.3", how: "ocr" },
    },
  },
  {
    id: "retraction",
    genre: "news",
    title: "Sorn takes it back",
    publisher: "the-gazette",
    published: "2020-07-01",
    derivesFrom: [{ source: "gazette", how: "revision" }],
    text: textOf(RETRACTION),
    status: "corrected",
    statusChange: { when: "2020-07-02", why: "the date of the letter was wrong", where: "https://example.org/note" },
  },
  { id: "verdict", genre: "court", title: "Verdict", text: textOf(VERDICT) },
  {
    id: "verdict-again",
    genre: "court",
    title: "The verdict",
    derivesFrom: [{ source: "verdict", how: "suspected" }],
    joinedInto: { id: "verdict", when: "2021-05", why: "the same document in another scan" },
  },
];

const MARKS = [
  { source: "letter", kind: "page", at: 0, label: "4" },
  { source: "letter", kind: "headline", at: 0, label: "An die Hafenverwaltung" },
  { source: "letter", kind: "paragraph", at: LETTER.indexOf("Ich"), label: "1" },
  { source: "letter", kind: "page", at: LETTER.indexOf("Bild"), label: "5" },
  { source: "letter", kind: "caption", at: LETTER.indexOf("Bild"), label: "der Kai bei Nacht" },
  { source: "retraction", kind: "time", at: 0, label: "00:12:31" },
];

const took = {
  subject: "iosif-brandt",
  predicate: "paid",
  object: "tidewater",
  source: "letter",
  anchor: {
    ...at(LETTER, "Ich, Ilya Sorn, sah Joss Brandt am Kai das Geld nehmen."),
    translation: { text: "I, Ilya Sorn, saw Joss Brandt take the money at the quay.", lang: "en", by: "DeepL" },
  },
};
const sorn = { by: "ilya-sorn", mode: "writes", basis: "saw", terms: "background" };

const CLAIMS = [
  {
    ...took,
    id: "seen",
    alsoAt: [
      { role: "speaker", anchor: at(LETTER, "Ilya Sorn") },
      { role: "date", anchor: at(LETTER, "3. März 2019") },
      { role: "headline", anchor: at(LETTER, "An die Hafenverwaltung") },
      { role: "caption", anchor: at(LETTER, "der Kai bei Nacht") },
      { role: "context", anchor: at(LETTER, "Es regnete.") },
    ],
    statement: "Ilya Sorn alleges that he saw Joss Brandt take money.",
    attribution: [sorn],
    place: "port-almas",
    qualifiers: { role: "das Geld", amount: "5,000" },
    procedural: { status: "acquitted", asOf: "2021-04-01" },
    outcome: ["acquittal"],
    status: "withdrawn",
    withdrawal: {
      kind: "recanted",
      when: "2020-07-01",
      why: "he says that he was not there",
      source: "retraction",
      anchor: at(RETRACTION, "he was not at the quay"),
      supersededBy: "own-voice",
    },
  },
  {
    id: "own-voice",
    subject: "joss-brandt",
    predicate: "travelled-to",
    object: "port-almas",
    source: "retraction",
    anchor: at(RETRACTION, "Sorn writes"),
    statement: "The Gazette alleges that Joss Brandt was in Port Almas.",
    attribution: [{ by: "work", mode: "writes" }],
  },
  {
    id: "own-voice-carried",
    subject: "joss-brandt",
    predicate: "travelled-to",
    object: "port-almas",
    source: "verdict",
    anchor: at(VERDICT, "Port Almas"),
    statement: "The letter alleges that Joss Brandt was in Port Almas.",
    attribution: [
      { by: "work", in: "letter", mode: "writes" },
      { by: "work", mode: "quotes" },
    ],
  },
  {
    id: "acquittal",
    subject: "joss-brandt",
    predicate: "has-role",
    value: "acquitted",
    source: "verdict",
    anchor: at(VERDICT, "acquitted Joss Brandt"),
    statement: "The verdict says that Joss Brandt was acquitted.",
    attribution: [{ by: "work", mode: "announces" }],
  },
];

const REPLIES = [
  { id: "reported", asked: "iosif-brandt", about: ["seen"], status: "none-reported" },
  { id: "sought", asked: "tidewater", about: ["seen"], status: "sought", soughtBy: "source", source: "retraction" },
  {
    id: "answered",
    asked: "ilya-sorn",
    about: ["own-voice"],
    status: "received",
    soughtBy: "us",
    text: "I was not there.",
  },
];

const READINGS = [
  { source: "letter", status: "reading", by: ["a coder"] },
  { source: "verdict", status: "read" },
  { source: "retraction", status: "unread" },
];

/** The sample case with one of everything that a record can say: joins, own voices, further passages, marks, what may not leave. */
export function fullCase(): CaseWithTexts {
  const { records, texts } = sampleCase();
  return {
    records: {
      ...records,
      entities: [...records.entities, ...ENTITIES.map((entity) => EntitySchema.parse(entity))],
      sources: [...records.sources, ...SOURCES.map((source) => SourceSchema.parse(source))],
      claims: [...records.claims, ...CLAIMS.map((claim) => ClaimSchema.parse({ ...claim, allegation: true }))],
      replies: [...records.replies, ...REPLIES.map((reply) => ReplySchema.parse(reply))],
      readings: READINGS.map((reading) => ReadingSchema.parse(reading)),
      marks: MARKS.map(({ source, ...mark }) => ({ ...MarkSchema.parse(mark), source: asSourceId(source) })),
    },
    texts: new Map([...texts, ["letter", LETTER], ["retraction", RETRACTION], ["verdict", VERDICT]]),
  };
}
