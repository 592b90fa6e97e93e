import { recordOf } from "../../graph/joined/joined-records.ts";
import { passagePlace } from "../../graph/passage-place.ts";
import { standingInWords } from "../../graph/standing-in-words.ts";
import { IN_ITS_OWN_VOICE, voiceInWords, voiceOfStep } from "../../graph/voice.ts";
import { isSomebody, type Step } from "../../model/attribution.ts";
import type { Claim } from "../../model/claim.ts";
import { type EntityId, type SourceId, THE_WORK } from "../../model/id.ts";
import { predicateOf, shortLabel } from "../../model/predicate.ts";
import type { Source } from "../../model/source.ts";
import type { Kept } from "../loss/kept.ts";
import { furtherPassages, translationInWords } from "./passage-in-words.ts";
import { type ToldTable, uncheckedInWords } from "./told-table.ts";

/** Who a speaker is: somebody of the case, a work in its own voice, or a voice that the text does not name. */
export type SpeakerKind = "entity" | "work" | "unattributed";

/** What every exported edge says of its claim, in plain words and numbers, for formats whose attributes are flat. */
export interface ClaimFields {
  readonly allegation: true;
  readonly claimId: string;
  readonly predicate: string;
  readonly label: string;
  readonly family: string;
  readonly polarity: string;
  readonly status: string;
  /** What became of it since it was told; empty where it stands. */
  readonly standing: string;
  /** That its passage was held against no text; empty where it was. */
  readonly unchecked: string;
  readonly sourceId: string;
  readonly sourceTitle: string;
  readonly sourceUrl: string;
  readonly published: string;
  readonly locator: string;
  readonly locatorInWords: string;
  readonly quote: string;
  readonly translation: string;
  readonly alsoAt: string;
  readonly speakerId: string;
  readonly speakerKind: SpeakerKind;
  readonly speaker: string;
  readonly workId: string;
  readonly workTitle: string;
  readonly workUrl: string;
  readonly workPublisher: string;
  readonly workPublished: string;
  readonly attribution: string;
  readonly hedges: string;
  readonly statement: string;
  readonly time: string;
  readonly timeRaw: string;
  readonly placeId: string;
  readonly place: string;
  readonly qualifiers: string;
}

/** The fields in the order of columns, with the type that typed formats declare. */
export const CLAIM_FIELDS: readonly (readonly [name: keyof ClaimFields, type: "boolean" | "string"])[] = [
  ["allegation", "boolean"],
  ["claimId", "string"],
  ["predicate", "string"],
  ["label", "string"],
  ["family", "string"],
  ["polarity", "string"],
  ["status", "string"],
  ["standing", "string"],
  ["unchecked", "string"],
  ["sourceId", "string"],
  ["sourceTitle", "string"],
  ["sourceUrl", "string"],
  ["published", "string"],
  ["locator", "string"],
  ["locatorInWords", "string"],
  ["quote", "string"],
  ["translation", "string"],
  ["alsoAt", "string"],
  ["speakerId", "string"],
  ["speakerKind", "string"],
  ["speaker", "string"],
  ["workId", "string"],
  ["workTitle", "string"],
  ["workUrl", "string"],
  ["workPublisher", "string"],
  ["workPublished", "string"],
  ["attribution", "string"],
  ["hedges", "string"],
  ["statement", "string"],
  ["time", "string"],
  ["timeRaw", "string"],
  ["placeId", "string"],
  ["place", "string"],
  ["qualifiers", "string"],
];

/** What words hold of the marks of a text; loss reports go by it. */
export const KEPT_OF_MARKS = { mark: "beside a passage is said on which page or in which part it stands" } as const;

/** What these fields keep of a case's claims and of the sources they cite; loss reports go by it. */
export const KEPT_IN_CLAIM_FIELDS = {
  whole: [
    "source.id",
    "source.title",
    "source.url",
    "source.published",
    "claim.id",
    "claim.predicate",
    "claim.polarity",
    "claim.allegation",
    "claim.status",
    "claim.source",
    "claim.anchor.start",
    "claim.anchor.end",
    "claim.anchor.exact",
    "claim.anchor.translation",
    "claim.alsoAt",
    "claim.attribution[].mode",
    "claim.attribution[].inferred",
    "claim.attribution[].basis",
    "claim.attribution[].terms",
    "claim.hedges",
    "claim.statement",
    "claim.time",
    "claim.place",
    "claim.qualifiers",
  ],
  partly: {
    "claim.attribution[].by": "the first has id and name; of whoever passed it on only the name is written",
    "claim.attribution[].in": "that of the origin has its id; of whoever passed it on the title is written",
    "claim.withdrawal": "that it was withdrawn is said in words, with when, how and why",
    "claim.procedural": "an acquittal, and that it was dropped, is said in words",
    "claim.outcome": "an acquittal, and that it was dropped, is said in words with the claim that tells so",
    "source.status": "said in words on each claim, where the work is no longer what it was",
    "source.statusChange": "when and why is said in words on each claim",
    ...KEPT_OF_MARKS,
  },
  citedSourcesOnly: true,
} as const satisfies Kept;

/**
 * Flattens a claim; absent fields are empty strings. The locator is the passage's position in UTF-16 code units, the
 * quote its words where they are kept. The work is the one in which the origin speaks, where that is another than the
 * source that was read.
 */
export function claimFields(claim: Claim, table: ToldTable): ClaimFields {
  const last = asked.get(table);
  if (last?.claim === claim) return last.fields;
  const fields = fieldsOf(claim, table);
  asked.set(table, { claim, fields });
  return fields;
}

/** The last answer: a writer asks for the same claim several times, for its sentence, its lines and its mark. */
const asked = new WeakMap<ToldTable, { readonly claim: Claim; readonly fields: ClaimFields }>();

function fieldsOf(claim: Claim, table: ToldTable): ClaimFields {
  const source = sourceOf(table, claim.source);
  const { in: spokenIn } = claim.attribution[0];
  const work = spokenIn && sourceOf(table, spokenIn);
  return {
    allegation: claim.allegation,
    claimId: claim.id,
    predicate: claim.predicate,
    label: shortLabel(claim.predicate, { denied: claim.polarity === "denies" }),
    family: predicateOf(claim.predicate).family,
    polarity: claim.polarity,
    status: claim.status,
    standing: standingInWords(claim, table),
    unchecked: uncheckedInWords(claim.source, table),
    sourceId: claim.source,
    sourceTitle: source?.title ?? "",
    sourceUrl: source?.url ?? "",
    published: source?.published ?? "",
    locator: `${claim.anchor.start}-${claim.anchor.end}`,
    locatorInWords: passagePlace(table, claim.source, claim.anchor).join(", "),
    quote: claim.anchor.exact ?? "",
    translation: claim.anchor.translation === undefined ? "" : translationInWords(claim.anchor.translation),
    alsoAt: furtherPassages(claim).join("; "),
    speakerId: claim.attribution[0].by,
    speakerKind: speakerKind(claim),
    speaker: originName(claim, table),
    workId: spokenIn ?? "",
    workTitle: work?.title ?? "",
    workUrl: work?.url ?? "",
    workPublisher: work?.publisher === undefined ? "" : entityName(work.publisher, table),
    workPublished: work?.published ?? "",
    attribution: claim.attribution.map((step) => stepInWords(step, claim.source, table)).join(STEPS_APART),
    hedges: claim.hedges.join("; "),
    statement: claim.statement,
    time: claim.time?.edtf ?? "",
    timeRaw: claim.time?.raw ?? "",
    placeId: claim.place ?? "",
    place: claim.place === undefined ? "" : entityName(claim.place, table),
    qualifiers: Object.entries(claim.qualifiers)
      .map(([name, words]) => `${name}: ${words}`)
      .join("; "),
  };
}

/** Of which kind the origin is, so that nobody takes a work for a person. */
export function speakerKind({ attribution: [{ by }] }: Claim): SpeakerKind {
  return isSomebody(by) ? "entity" : by;
}

/** Who says it first; of a work, that it does so in its own voice. */
function originName({ attribution: [origin], source }: Claim, table: ToldTable): string {
  const name = speakerName(origin, source, table);
  return origin.by === THE_WORK ? `${name}, ${IN_ITS_OWN_VOICE}` : name;
}

/** The record of a source; undefined where there is none. */
export const sourceOf = (table: ToldTable, id: SourceId): Source | undefined =>
  table.sources[table.sourceIndex(id) ?? -1];

/** An entity's name; its id where there is no such entity. */
export const entityName = (id: EntityId, table: ToldTable): string => recordOf(table, id)?.name ?? id;

/** Who takes a step, by name: of a voice without a name the reserved word, of a work its title and publisher. */
export function speakerName(step: Pick<Step, "by" | "in">, read: SourceId, table: ToldTable): string {
  if (isSomebody(step.by)) return entityName(step.by, table);
  const voice = voiceOfStep(step, read, table);
  return voice.kind === "unnamed" ? step.by : voiceInWords(voice, table);
}

/** What the words say of a step. */
export type ToldStep = Pick<Step, "by" | "in" | "mode" | "inferred" | "basis" | "terms" | "workWithheld">;

/** What stands between the steps of a chain in words, origin first. */
export const STEPS_APART = " → ";

/** A step of the chain in words: who takes it, and how. */
const stepInWords = (step: ToldStep, read: SourceId, table: ToldTable): string =>
  speakerName(step, read, table) + mannerInWords(step, table);

/** How a step is taken: what stands behind the name of who takes it. */
export function mannerInWords(step: ToldStep, table: ToldTable): string {
  const named =
    step.in === undefined || step.by === THE_WORK ? "" : ` in ${sourceOf(table, step.in)?.title ?? step.in}`;
  const work = step.workWithheld ? " in a work that is withheld" : named;
  const { basis, terms, inferred } = step;
  const details = [inferred && "inferred", basis && `knows it by: ${basis}`, terms].filter(Boolean).join(", ");
  return ` ${step.mode}${work}${details === "" ? "" : ` (${details})`}`;
}
