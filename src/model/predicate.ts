import type { EntityKind } from "./entity.ts";

/** Predicates that belong together: facets, colours and the legend go by family. */
export const FAMILIES = [
  "identity",
  "position",
  "money",
  "place",
  "assistance",
  "harm",
  "interaction",
  "remark",
] as const;
export type Family = (typeof FAMILIES)[number];

/** Which kinds of entity a predicate may join, from subject to object. */
export type Ends = readonly [subject: EntityKind, object: EntityKind];

/** Tellings of an event at two times tell of two events; a state may be told of 2019 and of 2024 and be the same. */
export type Aspect = "event" | "state";

/** One word of the vocabulary and all that is derived from it: checks, labels, database types, other formats' words. */
export interface Predicate {
  readonly id: PredicateId;
  readonly family: Family;
  /** The word read from object to subject; the same as the id where the predicate is symmetric, none for a remark. */
  readonly inverse?: string;
  readonly symmetric: boolean;
  readonly aspect: Aspect;
  /** Kinds it may join; empty for a remark, which has a value in the object's place. */
  readonly ends: readonly Ends[];
  /** What follows "is alleged to", subject first and object first. */
  readonly infinitive: string;
  readonly inverseInfinitive: string;
  /** FollowTheMoney schema or property, and STIX 2.1 relationship type. */
  readonly ftm: string;
  readonly stix: string;
}

const KINDS_OF: Record<string, readonly EntityKind[]> = {
  P: ["person"],
  O: ["organization"],
  L: ["place"],
  A: ["person", "organization"],
  "*": ["person", "organization", "place"],
};

/** Reads "A>O, A>L" (P person, O organization, L place, A person or organization, * any); "A=A" wants the same kind at both ends. */
function ends(shorthand: string): readonly Ends[] {
  return shorthand.split(", ").flatMap((pair) => {
    const [subjects = "", objects = ""] = pair.split(/[>=]/);
    const all = (KINDS_OF[subjects] ?? []).flatMap((s) => (KINDS_OF[objects] ?? []).map((o): Ends => [s, o]));
    return pair.includes("=") ? all.filter(([s, o]) => s === o) : all;
  });
}

// id, inverse ("=" where symmetric, "" for a remark), ends, aspect, infinitive, inverse infinitive, FtM, STIX
type Row = readonly [string, string, string, Aspect, string, string, (string | undefined)?, string?];

const FTM_OTHERWISE = "UnknownLink";
const STIX_OTHERWISE = "related-to";

const VOCABULARY = {
  identity: [
    ["alias-of", "=", "P>P, O>O", "state", "be an alias of", "be an alias of", "alias", "known-as"],
    ["family-of", "=", "P>P", "state", "be family of", "be family of", "Family"],
    ["associate-of", "=", "P>P", "state", "be an associate of", "be an associate of", "Associate"],
    ["successor-of", "predecessor-of", "A=A", "state", "be the successor of", "be the predecessor of", "Succession"],
  ],
  position: [
    ["leads", "led-by", "P>O", "state", "lead", "be led by", "Directorship"],
    ["directs", "directed-by", "P>O", "state", "sit on the board of", "have on its board", "Directorship"],
    ["supervises", "supervised-by", "A>A, A>L", "state", "supervise", "be supervised by"],
    ["speaks-for", "has-spokesman", "P>O", "state", "speak for", "have as spokesman", "Representation"],
    ["member-of", "has-member", "A>O", "state", "be a member of", "have as member", "Membership"],
    ["employed-by", "employs", "P>O", "state", "be employed by", "employ", "Employment", "employed-by"],
    ["part-of", "has-part", "O>O, L>L", "state", "be part of", "have as part", "parent", "part-of"],
    ["represents", "represented-by", "A>A", "state", "represent", "be represented by", "Representation"],
    ["founded", "founded-by", "A>O", "event", "have founded", "have been founded by"],
  ],
  money: [
    ["owns", "owned-by", "A>O", "state", "own", "be owned by", "Ownership", "owns"],
    ["controls", "controlled-by", "A>O, A>L", "state", "control", "be controlled by", undefined, "controls"],
    ["finances", "financed-by", "A>A", "state", "finance", "be financed by"],
    ["paid", "paid-by", "A>A", "event", "have paid", "have been paid by", "Payment"],
    ["contracted", "contracted-by", "A>A", "event", "have contracted", "have been contracted by"],
    ["supplies", "supplied-by", "A>A", "state", "supply", "be supplied by"],
  ],
  place: [
    ["located-in", "location-of", "A>L, L>L", "state", "be located in", "be the location of", "address", "located-at"],
    ["operates-in", "operated-in-by", "A>L", "state", "operate in", "be operated in by", undefined, "located-at"],
    ["born-in", "birthplace-of", "P>L", "event", "have been born in", "be the birthplace of", "birthPlace"],
    ["resides-in", "residence-of", "P>L", "state", "reside in", "be the residence of", "address", "resides-in"],
    [
      "national-of",
      "has-national",
      "P>L",
      "state",
      "be a national of",
      "have as a national",
      "nationality",
      "national-of",
    ],
    ["travelled-to", "visited-by", "A>L", "event", "have travelled to", "have been visited by"],
  ],
  assistance: [
    ["supports", "supported-by", "A>A", "state", "support", "be supported by", undefined, "supports"],
    ["harbours", "harboured-by", "A>A", "state", "harbour", "be harboured by"],
    ["protects", "protected-by", "A>A, A>L", "state", "protect", "be protected by"],
    ["trains", "trained-by", "A>A", "state", "train", "be trained by"],
    ["recruits", "recruited-by", "A>P, A>O", "state", "recruit", "be recruited by"],
    ["informs", "informed-by", "A>A", "state", "share intelligence with", "receive intelligence from"],
    ["monitors", "monitored-by", "A>A", "state", "monitor", "be monitored by"],
  ],
  harm: [
    ["attacked", "attacked-by", "A>A, A>L", "event", "have attacked", "have been attacked by", undefined, "targets"],
    ["threatens", "threatened-by", "A>A, A>L", "event", "threaten", "be threatened by", undefined, "targets"],
    [
      "plotted-against",
      "plotted-against-by",
      "A>A, A>L",
      "event",
      "have plotted against",
      "have been plotted against by",
      undefined,
      "targets",
    ],
    ["killed", "killed-by", "A>P", "event", "have killed", "have been killed by"],
    ["detained", "detained-by", "A>P", "event", "have detained", "have been detained by"],
    ["charged", "charged-by", "O>A", "event", "have charged", "have been charged by", "CourtCaseParty"],
    ["sanctioned", "sanctioned-by", "O>A", "event", "have sanctioned", "have been sanctioned by", "Sanction"],
  ],
  interaction: [
    ["met", "=", "A>A", "event", "have met", "have met"],
    ["allied-with", "=", "A>A", "state", "be allied with", "be allied with", undefined, "cooperates-with"],
    ["opposes", "opposed-by", "A>A, A>L", "state", "oppose", "be opposed by"],
    [
      "protested-against",
      "protested-by",
      "A>A, A>L",
      "event",
      "have protested against",
      "have been protested against by",
    ],
    ["accuses", "accused-by", "A>A", "event", "accuse", "be accused by"],
    ["published", "published-by", "A>O", "event", "have published through", "have published"],
    ["linked-to", "=", "*>*", "state", "be linked to", "be linked to"],
  ],
  remark: [
    ["described-as", "", "", "state", "be", ""],
    ["known-as", "", "", "state", "be known as", ""],
    ["has-role", "", "", "state", "hold the role", ""],
    ["acted", "", "", "event", "have", ""],
    ["planned", "", "", "event", "have planned", ""],
    ["born", "", "", "event", "have been born", ""],
    ["died", "", "", "event", "have died", ""],
  ],
} as const satisfies Record<Family, readonly Row[]>;

type Vocabulary = typeof VOCABULARY;

/** A word of the vocabulary. */
export type PredicateId = { [F in Family]: Vocabulary[F][number][0] }[Family];

/** The vocabulary, one entry a predicate, in the order in which families and predicates are shown. */
export const PREDICATES: readonly Predicate[] = FAMILIES.flatMap((family) =>
  (VOCABULARY[family] as readonly Row[]).map((row): Predicate => {
    const [id, inverse, shorthand, aspect, infinitive, inverseInfinitive, ftm, stix] = row;
    return {
      id: id as PredicateId,
      family,
      ...(inverse === "" ? {} : { inverse: inverse === "=" ? id : inverse }),
      symmetric: inverse === "=",
      aspect,
      ends: shorthand === "" ? [] : ends(shorthand),
      infinitive,
      inverseInfinitive,
      ftm: ftm ?? FTM_OTHERWISE,
      stix: stix ?? STIX_OTHERWISE,
    };
  }),
);

/** Every predicate's id, in the table's order. */
export const PREDICATE_IDS = PREDICATES.map((predicate) => predicate.id) as [PredicateId, ...PredicateId[]];

const BY_ID: ReadonlyMap<PredicateId, Predicate> = new Map(PREDICATES.map((predicate) => [predicate.id, predicate]));

/** The table's entry for a predicate; every id of the type has one. */
export function predicateOf(id: PredicateId): Predicate {
  const predicate = BY_ID.get(id);
  if (predicate === undefined) throw new TypeError(`"${id}" is not in the vocabulary`);
  return predicate;
}

/** True where the predicate takes a value instead of a second end. */
export const isRemarkPredicate = (predicate: Predicate): boolean => predicate.family === "remark";

/** The words between subject and object, always as an allegation: "is alleged to harbour", of a denial "is alleged not to harbour". */
export function allegedLabel(id: PredicateId, options: { inverse?: boolean; denied?: boolean } = {}): string {
  const { infinitive, inverseInfinitive } = predicateOf(id);
  return `is alleged ${options.denied ? "not to" : "to"} ${options.inverse ? inverseInfinitive : infinitive}`;
}

/** The short form for a line in a picture: "allegedly harbours", of a denial "allegedly not: harbours". */
export function shortLabel(id: PredicateId, options: { denied?: boolean } = {}): string {
  return `${options.denied ? "allegedly not:" : "allegedly"} ${id.replaceAll("-", " ")}`;
}

/**
 * The relationship type in a property graph: every one begins with the mark, "ALLEGEDLY_HARBOURS". A denial has a type
 * of its own, "ALLEGEDLY_NOT_HARBOURS", so that nobody who counts by type takes it for support.
 */
export const relationshipType = (id: PredicateId, options: { denied?: boolean } = {}): `ALLEGEDLY_${string}` =>
  `ALLEGEDLY_${options.denied ? "NOT_" : ""}${id.replaceAll("-", "_").toUpperCase()}`;
