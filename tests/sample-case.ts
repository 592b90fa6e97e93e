import { CaseHeaderSchema } from "../src/model/case.ts";
import { ClaimSchema } from "../src/model/claim.ts";
import { EntitySchema } from "../src/model/entity.ts";
import { ReplySchema } from "../src/model/reply.ts";
import { sha256Of } from "../src/model/sha256.ts";
import { SourceSchema } from "../src/model/source.ts";
import type { CaseWithTexts } from "./arbitrary-case.ts";

const TEXTS: Record<string, string> = {
  gazette:
    "Mara Quill, a former clerk, said the Tidewater Company paid Joss Brandt in 2019. The company denied it. A senior official said Brandt met Ilya Sorn in Port Almas.",
  wire: "The Gazette reports that Tidewater paid Joss Brandt.",
  blog: "Joss Brandt runs Tidewater, I am told. Łucja Wrona is his sister.",
};

/** The anchor of words that stand in a source's text. */
function anchorOf(source: string, exact: string) {
  const start = (TEXTS[source] ?? "").indexOf(exact);
  if (start < 0) throw new Error(`"${exact}" does not stand in ${source}`);
  return { start, end: start + exact.length, exact };
}

const ENTITIES = [
  { id: "mara-quill", kind: "person", name: "Mara Quill", description: "a former clerk of the harbour office" },
  {
    id: "joss-brandt",
    kind: "person",
    name: "Joss Brandt",
    names: [{ text: "J. Brandt" }, { text: "Йосс Брандт", lang: "ru" }],
  },
  { id: "lucja-wrona", kind: "person", name: "Łucja Wrona" },
  { id: "ilya-sorn", kind: "person", name: "Ilya Sorn" },
  { id: "official", kind: "person", name: "a senior official", named: false, maybeSame: ["mara-quill"] },
  { id: "tidewater", kind: "organization", name: "Tidewater Company", names: [{ text: "Tidewater" }] },
  { id: "the-gazette", kind: "organization", name: "The Gazette" },
  { id: "port-almas", kind: "place", name: "Port Almas", coordinates: { latitude: 41.2, longitude: 19.4 } },
];

const SOURCES = [
  { id: "gazette", genre: "news", title: "Clerk speaks", publisher: "the-gazette", published: "2020-05" },
  {
    id: "wire",
    genre: "wire",
    title: "Wire item",
    published: "2020-05-02",
    derivesFrom: [{ source: "gazette", how: "rewrite" }],
  },
  { id: "blog", genre: "post" },
];

const mara = {
  by: "mara-quill",
  mode: "says",
  cue: "said",
  interest: "adverse",
  time: { raw: "last week", edtf: "2020-04" },
};
const paid = { subject: "tidewater", predicate: "paid", object: "joss-brandt", time: { raw: "in 2019", edtf: "2019" } };

const CLAIMS = [
  {
    id: "payment",
    ...paid,
    source: "gazette",
    anchor: anchorOf("gazette", "the Tidewater Company paid Joss Brandt in 2019"),
    statement: "Mara Quill alleges that Tidewater paid Joss Brandt.",
    attribution: [mara],
  },
  {
    id: "payment-denied",
    ...paid,
    polarity: "denies",
    source: "gazette",
    anchor: anchorOf("gazette", "The company denied it"),
    statement: "Tidewater denies having paid Joss Brandt.",
    attribution: [{ by: "tidewater", mode: "says", cue: "denied", interest: "party" }],
  },
  {
    id: "payment-on-the-wire",
    ...paid,
    time: undefined,
    source: "wire",
    anchor: anchorOf("wire", "Tidewater paid Joss Brandt"),
    statement: "The wire passes on that Tidewater paid Joss Brandt.",
    attribution: [
      { ...mara, inferred: true },
      { by: "the-gazette", in: "gazette", mode: "reports", cue: "reports" },
    ],
  },
  {
    id: "meeting",
    subject: "joss-brandt",
    predicate: "met",
    object: "ilya-sorn",
    source: "gazette",
    anchor: anchorOf("gazette", "Brandt met Ilya Sorn in Port Almas"),
    statement: "An unnamed official alleges that Brandt met Ilya Sorn.",
    attribution: [{ by: "official", mode: "says", cue: "said" }],
    place: "port-almas",
  },
  {
    id: "visit",
    subject: "ilya-sorn",
    predicate: "travelled-to",
    object: "port-almas",
    source: "gazette",
    anchor: anchorOf("gazette", "Ilya Sorn in Port Almas"),
    statement: "An unnamed official places Ilya Sorn in Port Almas.",
    attribution: [{ by: "official", mode: "says" }],
  },
  {
    id: "leads",
    subject: "joss-brandt",
    predicate: "leads",
    object: "tidewater",
    source: "blog",
    anchor: anchorOf("blog", "Joss Brandt runs Tidewater"),
    statement: "A blog alleges, on hearsay, that Joss Brandt runs Tidewater.",
    attribution: [{ by: "unattributed", mode: "says", hedges: ["I am told"] }],
    hedges: ["I am told"],
  },
  {
    id: "sister",
    subject: "lucja-wrona",
    predicate: "family-of",
    object: "joss-brandt",
    source: "blog",
    anchor: anchorOf("blog", "Łucja Wrona is his sister"),
    statement: "The blog alleges that Łucja Wrona is Joss Brandt's sister.",
    attribution: [{ by: "unattributed", mode: "says" }],
    qualifiers: { role: "sister" },
    status: "withdrawn",
    withdrawal: { when: "2021-01-01", why: "the post is gone" },
  },
  {
    id: "clerk",
    subject: "mara-quill",
    predicate: "has-role",
    value: "a former clerk",
    source: "gazette",
    anchor: anchorOf("gazette", "a former clerk"),
    statement: "The Gazette describes Mara Quill as a former clerk.",
    attribution: [{ by: "the-gazette", mode: "writes" }],
  },
];

/** A small invented case with a denial, a chain, a remark, a voice without a name and a withdrawn claim. */
export function sampleCase(): CaseWithTexts {
  const records = {
    header: CaseHeaderSchema.parse({ id: "tidewater", title: "The Tidewater payments" }),
    entities: ENTITIES.map((entity) => EntitySchema.parse(entity)),
    sources: SOURCES.map((source) => {
      const text = TEXTS[source.id] ?? "";
      return SourceSchema.parse({ ...source, text: { sha256: sha256Of(text), length: text.length } });
    }),
    claims: CLAIMS.map((claim) => ClaimSchema.parse({ ...claim, allegation: true })),
    replies: [
      ReplySchema.parse({ id: "asked-brandt", asked: "joss-brandt", about: ["payment"], status: "not-sought" }),
    ],
    corrections: [],
    readings: [],
    marks: [],
  };
  return { records, texts: new Map(Object.entries(TEXTS)) };
}
