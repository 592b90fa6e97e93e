import { sha256Of } from "../../src/model/sha256.ts";

const TEXT = "words ".repeat(100);
const BEGINNINGS =
  "Ash Bram Cald Dorn Even Fen Garl Hask Ild Jarr Kest Lorn Mard Nol Oster Pell Quar Ress Sond Thar".split(" ");
const ENDINGS = "lamp wick mere ford holt by stead low combe more".split(" ");
const FIRST = "Ada Bero Cilla Dov Edda Falk Gitte Hale Ines Joren".split(" ");
const KINDS = ["person", "organization", "place"] as const;
/** What may be alleged from one kind to another. */
const PREDICATES: Readonly<Record<string, readonly string[]>> = {
  "person person": ["met", "family-of", "supports", "threatens"],
  "person organization": ["leads", "member-of", "employed-by"],
  "person place": ["operates-in", "travelled-to"],
  "organization person": ["finances", "protects", "attacked"],
  "organization organization": ["finances", "controls", "supports", "attacked"],
  "organization place": ["operates-in", "controls"],
  "place place": ["located-in"],
};

/** A machine-made case in which it is known who belongs together. */
export interface MadeCommunities {
  readonly files: Map<string, string>;
  readonly lines: readonly string[];
  /** The community of each entity, by its position; the first three are by far the largest. */
  readonly communityOf: readonly number[];
}

/**
 * A machine-made case of so many claims over a fifth as many entities in twenty communities of very unequal sizes. Nine
 * in ten claims are within a community, mostly about the few at its middle; the others are between neighbouring ones.
 */
export function madeCommunities(claims: number, communities = 20): MadeCommunities {
  const below = dice(11);
  const size = Math.max(communities, Math.floor(claims / 5));
  const shares = Array.from({ length: communities }, (_, i) => (i < 3 ? 6 : 1 + 1 / (i + 1)));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const communityOf = shares.flatMap((share, i) => Array.from({ length: Math.round((share / all) * size) }, () => i));
  const members = shares.map((_, i) => [...communityOf.keys()].filter((entity) => communityOf[entity] === i));
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  // Half the time the one nearest the middle of four: a few have many claims and most have few.
  const within = (community: number): number => {
    const of = members[community] ?? [];
    const drawn = [0, 1, 2, 3].map(() => below(of.length));
    return of[below(2) === 0 ? (drawn[0] ?? 0) : Math.min(...drawn)] ?? 0;
  };
  const kindOf = (entity: number) => KINDS[[0, 1, 0, 1, 2][entity % 5] ?? 0] ?? "person";
  const nameOf = (entity: number): string => {
    const place = `${BEGINNINGS[entity % 20]}${ENDINGS[Math.floor(entity / 20) % 10]}`;
    const number = entity < 200 ? "" : ` ${Math.floor(entity / 200)}`;
    return kindOf(entity) === "person" ? `${FIRST[entity % 10]} ${place}${number}` : `${place}${number}`;
  };

  const day = (n: number) => new Date(Date.UTC(2015, 0, 1 + (n % 3000))).toISOString().slice(0, 10);
  const works = Math.max(20, Math.floor(claims / 25));
  const lines = Array.from({ length: claims }, (_, i) => {
    const community = communityOf[below(communityOf.length)] ?? 0;
    const other = below(10) === 0 ? (community + 1 + below(3)) % communities : community;
    const subject = within(community);
    let object = within(other);
    while (object === subject) object = within(other);
    const [from, to] = kindOf(subject) === "place" ? [object, subject] : [subject, object];
    const predicate = one(PREDICATES[`${kindOf(from)} ${kindOf(to)}`] ?? []);
    return JSON.stringify({
      id: `c${i}`,
      subject: `e${from}`,
      predicate,
      object: `e${to}`,
      polarity: below(20) === 0 ? "denies" : "asserts",
      allegation: true,
      source: `w${below(works)}`,
      anchor: { start: 0, end: 5, exact: "words" },
      statement: `Somebody alleges this of ${nameOf(from)} and ${nameOf(to)}, for the ${i}th time.`,
      attribution: [{ by: `e${within(community)}`, cue: "said", mode: "says" }],
      ...(below(5) === 0 ? {} : { time: { raw: "that day", edtf: day(i) } }),
    });
  });
  const jsonl = (records: readonly object[]) => records.map((record) => JSON.stringify(record)).join("\n");
  const entities = communityOf.map((_, i) => ({ id: `e${i}`, kind: kindOf(i), name: nameOf(i) }));
  const sources = Array.from({ length: works }, (_, i) => ({
    ...{ id: `w${i}`, genre: "news", title: `Dispatch ${i}`, published: day(i) },
    text: { sha256: sha256Of(TEXT), length: TEXT.length },
  }));
  const files = new Map([
    ["case.yaml", "id: communities\ntitle: Made by a machine in twenty communities\n"],
    ["entities.jsonl", jsonl(entities)],
    ["sources.jsonl", jsonl(sources)],
    ["claims.jsonl", lines.join("\n")],
  ]);
  return { files, lines, communityOf };
}

/** Mulberry32: the same numbers each time, and no pattern in them that could be taken for communities. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
