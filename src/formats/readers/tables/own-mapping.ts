import { POLARITIES } from "../../../model/claim.ts";
import { ENTITY_KINDS } from "../../../model/entity.ts";
import { THE_WORK, UNATTRIBUTED } from "../../../model/id.ts";
import { PREDICATE_IDS } from "../../../model/predicate.ts";
import { type Mapping, MappingSchema } from "./mapping.ts";

/** How a format of ours names the ends and ids that are no fields of the claim. */
export interface OwnColumns {
  readonly subject: string;
  readonly object: string;
  readonly nodeId: string;
  readonly nodeName: string;
  /** What the format repeats for other programs' sake. */
  readonly ignore: readonly string[];
  readonly ignoreOfNodes?: readonly string[];
  readonly escapedFormulas?: boolean;
  readonly doubledBackslashes?: boolean;
}

const themselves = <T extends string>(words: readonly T[]): Record<T, T> =>
  Object.fromEntries(words.map((word) => [word, word])) as Record<T, T>;

/** How the fields that every export of ours writes are read again, so that our own files need no mapping file. */
export const ownMapping = ({
  subject,
  object,
  nodeId,
  nodeName,
  ignore,
  ignoreOfNodes = [],
  escapedFormulas = false,
  doubledBackslashes = false,
}: OwnColumns): Mapping =>
  MappingSchema.parse({
    sameName: "one",
    empty: [UNATTRIBUTED],
    escapedFormulas,
    doubledBackslashes,
    entities: {
      id: nodeId,
      name: nodeName,
      kindFrom: { column: "kind", words: themselves(ENTITY_KINDS) },
      named: "named",
      exposure: "exposure",
      description: "description",
      ignore: ignoreOfNodes,
    },
    claimId: "claimId",
    subject: { id: subject },
    object: { id: object },
    relation: {
      column: "predicate",
      words: Object.fromEntries(PREDICATE_IDS.map((predicate) => [predicate, { predicate }])),
    },
    polarity: { column: "polarity", words: themselves(POLARITIES) },
    withdrawn: { column: "status", words: ["withdrawn"], others: ["standing"] },
    source: { id: "sourceId", title: "sourceTitle", url: "sourceUrl", published: "published" },
    quote: "quote",
    speaker: { id: "speakerId", name: "speaker" },
    ownVoice: { column: "speakerKind", words: [THE_WORK], others: ["entity", UNATTRIBUTED] },
    spokenIn: { id: "workId", title: "workTitle", url: "workUrl", published: "workPublished" },
    statement: "statement",
    hedges: { column: "hedges", separator: "; " },
    time: { raw: "timeRaw", edtf: "time" },
    place: { id: "placeId", name: "place", kind: "place" },
    notes: [
      "standing",
      "attribution",
      "locator",
      "locatorInWords",
      "alsoAt",
      "translation",
      "workPublisher",
      "qualifiers",
    ],
    // Whether a passage was checked is no field of the record: it is said anew, of the texts that are at hand then.
    ignore: ["allegation", "label", "family", "unchecked", ...ignore],
  });

/** Whether a file has the fields of our exports, so that it can be read without a mapping. */
export const isOwn = (columns: readonly string[]): boolean =>
  ["allegation", "claimId", "predicate", "sourceId", "speakerId"].every((column) => columns.includes(column));
