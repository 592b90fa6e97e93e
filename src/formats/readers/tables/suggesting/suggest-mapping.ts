import { stringify } from "yaml";
import type { EntityKind } from "../../../../model/entity.ts";
import type { PredicateId } from "../../../../model/predicate.ts";
import type { Records } from "../records.ts";
import type { Tables } from "../tables.ts";
import { guessColumns, kindByHeading } from "./guess-columns.ts";
import type { Guess } from "./headings.ts";

/** What a word of a table may mean; one of several, the weaker first. */
export interface Offer {
  readonly predicate: PredicateId;
  readonly turned: boolean;
}

/** A mapping to begin with, as text; and what the import needs that nothing tells, in words. */
export interface SuggestedMapping {
  readonly text: string;
  /** Empty where rows become claims by it as it is. */
  readonly left: readonly string[];
}

const MOST_WORDS = 20;
const MOST_OFFERS = 3;
const MOST_ROWS = 100_000;

/**
 * A mapping to begin with, as text for a person to go through: columns guessed by what they are called, each line marked
 * as a guess; the commonest words for relations with the predicates that they may mean, none of them taken. Whatever is
 * not decided stays a remark of the file, and what the import cannot do without is said to be left to fill in.
 */
export function suggestMapping(
  { edges, nodes }: Tables,
  offersFor: (words: string) => readonly Offer[],
): SuggestedMapping {
  const guessed = guessColumns(edges);
  const known = new Set(guessed.values());
  const rest = edges.columns.filter((name) => !known.has(name));
  const isListed = nodes.length > 0;
  const left = leftToFillIn(guessed, nodes);
  const lines = [
    "# A mapping to begin with. Each line that ends in “a guess” was guessed by what a column is called, and nobody has",
    "# looked at it: go through all of them, and take that remark off what is right. sayswho import --help tells the rest.",
    ...(left.length === 0 ? [] : ["# LEFT TO FILL IN; without it nothing is imported:"]),
    ...left.map((what) => `#   - ${what}`),
    ...party("subject", guessed, edges, isListed),
    ...party("object", guessed, edges, isListed),
    ...relation(guessed.get("relation"), edges, offersFor),
    ...source(guessed),
    ...one("quote", guessed),
    ...(guessed.has("speaker")
      ? [`speaker: { name: ${word(guessed.get("speaker"))} } # a guess; FILL IN kind: person or kind: organization`]
      : []),
    ...time(guessed),
    ...(guessed.has("place") ? [`place: { name: ${word(guessed.get("place"))}, kind: place } # a guess`] : []),
    ...one("statement", guessed),
    ...(guessed.has("polarity")
      ? [
          `# polarity: { column: ${word(guessed.get("polarity"))}, words: { "yes": denies, "no": asserts } } # say what its words mean`,
        ]
      : []),
    ...entities(nodes),
    ...(rest.length === 0
      ? []
      : [`notes: [${rest.map(word).join(", ")}] # a guess: nothing else is known of these columns`]),
    "",
  ];
  return { text: lines.join("\n"), left };
}

/** What no column tells and no row becomes a claim without. */
function leftToFillIn(guessed: ReadonlyMap<Guess, string>, nodes: readonly Records[]): readonly string[] {
  const isListed = nodes.length > 0;
  const ofEnd = (end: "subject" | "object" | "speaker"): string[] => {
    const column = guessed.get(end);
    if (column === undefined) return end === "speaker" ? [] : [`${end}: the column with ${ENDS[end]}`];
    const kinds = end === "speaker" ? undefined : guessed.get(`${end}Kind`);
    if (isListed || kinds !== undefined || kindOf(end, column) !== undefined) return [];
    return [`${end}: of what kind those in ${word(column)} are, as kind: person, organization or place`];
  };
  return [
    ...ofEnd("subject"),
    ...ofEnd("object"),
    ...(guessed.has("title") || guessed.has("url")
      ? []
      : ["source: the column with the work that a row stands in, or, in `is`, what the file itself is called"]),
    ...ofEnd("speaker"),
    ...leftOfEntities(nodes),
  ];
}

const ENDS = { subject: "who or what a row is about", object: "whom or what it names as the other end" } as const;

/** What the speaker's column is called never tells of what kind they are. */
const kindOf = (end: "subject" | "object" | "speaker", column: string): EntityKind | undefined =>
  end === "speaker" ? undefined : kindByHeading(column);

/** A name as YAML has it, on one line. */
const word = (name: string | undefined): string =>
  stringify(name ?? "", { defaultStringType: "QUOTE_DOUBLE", lineWidth: 0 }).trim();

const one = (guess: Guess & ("quote" | "statement"), guessed: ReadonlyMap<Guess, string>): string[] =>
  guessed.has(guess) ? [`${guess}: ${word(guessed.get(guess))} # a guess`] : [];

function party(
  end: "subject" | "object",
  guessed: ReadonlyMap<Guess, string>,
  edges: Records,
  isListed: boolean,
): string[] {
  const column = guessed.get(end);
  if (column === undefined)
    return [`# ${end}: { name: COLUMN, kind: person } # FILL IN: no column looks like it; name it, and take the # off`];
  const key = column.startsWith("@") ? "id" : "name";
  const kinds = guessed.get(`${end}Kind`);
  if (kinds === undefined) {
    const kind = isListed ? undefined : kindByHeading(column);
    const fields = kind === undefined ? `${key}: ${word(column)}` : `${key}: ${word(column)}, kind: ${kind}`;
    const say = isListed
      ? "; the list of entities says of what kind each is"
      : kind === undefined
        ? "; FILL IN kind: person, organization or place, or list the entities"
        : ", the kind too; where a column has several kinds, say kindFrom or list the entities";
    return [`${end}: { ${fields} } # a guess${say}`];
  }
  const words = commonest(edges, kinds).map(([said]) => `${word(said)}: ${kindIn(said)}`);
  return [
    `${end}: { ${key}: ${word(column)}, kindFrom: { column: ${word(kinds)}, words: { ${words.join(", ")} } } } # a guess, the kinds too`,
  ];
}

const kindIn = (words: string): string =>
  /person|people|individual|human|natural/i.test(words)
    ? "person"
    : /place|location|country|city|address/i.test(words)
      ? "place"
      : "organization";

function relation(
  column: string | undefined,
  edges: Records,
  offersFor: (words: string) => readonly Offer[],
): string[] {
  if (column === undefined)
    return ["relation: { otherwise: linked-to } # no column looks like it: all rows say linked-to"];
  const words = commonest(edges, column);
  const offered = words.map(([said, count]) => {
    const offers = offersFor(said).slice(0, MOST_OFFERS);
    const [first = { predicate: "linked-to", turned: false }] = offers;
    const others = offers.slice(1).map(({ predicate, turned }) => `${predicate}${turned ? ", turned" : ""}`);
    const beside = [
      `${count} ${count === 1 ? "row" : "rows"}`,
      others.length === 0 ? "" : `or ${others.join(", or ")}`,
    ];
    return `  #   ${word(said)}: { predicate: ${first.predicate}${first.turned ? ", turned: true" : ""} } # ${beside.filter(Boolean).join("; ")}`;
  });
  return [
    "relation:",
    `  column: ${word(column)} # a guess`,
    `  # words: # the ${words.length} commonest, with what each may mean; the weaker first, and linked-to where nothing is known`,
    ...offered,
    "  otherwise: linked-to # all words, until you say what they mean; they are kept as the role",
  ];
}

/** The commonest words of a column, the most frequent first. */
function commonest({ records }: Records, column: string): readonly (readonly [words: string, count: number])[] {
  const counts = new Map<string, number>();
  let left = MOST_ROWS;
  for (const { cells, more } of records) {
    if (left-- === 0) break;
    for (const cell of [cells.get(column) ?? "", ...(more?.get(column) ?? [])]) {
      const words = cell.trim().replace(/\s+/g, " ");
      if (words !== "") counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, MOST_WORDS);
}

function source(guessed: ReadonlyMap<Guess, string>): string[] {
  const keys = (["title", "url", "published"] as const).flatMap((key) =>
    guessed.has(key) ? [`${key}: ${word(guessed.get(key))}`] : [],
  );
  if (guessed.has("title") || guessed.has("url")) return [`source: { ${keys.join(", ")} } # a guess`];
  return [
    "# FILL IN: no column looks like a source. Name the column with its title, as in the first line; or, where the file",
    "# itself is the source, say what it is called, as in the second (or with --source). Take the # off one of the two.",
    "# source: { title: COLUMN }",
    '# source: { is: "TITLE OF THE FILE", url: https://example.org/file, published: 2024-05 }',
  ];
}

function time(guessed: ReadonlyMap<Guess, string>): string[] {
  const keys = (
    [
      ["raw", "time"],
      ["from", "from"],
      ["until", "until"],
    ] as const
  ).flatMap(([key, guess]) => (guessed.has(guess) ? [[key, guessed.get(guess)] as const] : []));
  const spans = keys.filter(([key]) => key !== "raw");
  const chosen = spans.length > 0 ? spans : keys;
  return chosen.length === 0
    ? []
    : [`time: { ${chosen.map(([key, column]) => `${key}: ${word(column)}`).join(", ")} } # a guess`];
}

const ID = /^(@?id|@?key|node ?id)$/i;
const NAME = /^(@?label|@?name|title)$/i;
const KIND = /^(type|kind|schema|category|class)$/i;

const columnOf = (table: Records, called: RegExp): string | undefined =>
  table.columns.find((column) => called.test(column.trim()));

function leftOfEntities([table]: readonly Records[]): string[] {
  if (table === undefined) return [];
  if (columnOf(table, ID) === undefined) return ["entities: the column with their ids"];
  return columnOf(table, KIND) === undefined ? ["entities: of what kind they are, as kind or kindFrom"] : [];
}

function entities(nodes: readonly Records[]): string[] {
  const [table] = nodes;
  if (table === undefined) return [];
  const [id, name, kind] = [ID, NAME, KIND].map((called) => columnOf(table, called));
  if (id === undefined)
    return ["# entities: { id: COLUMN, name: COLUMN, kind: person } # FILL IN: no column looks like an id"];
  const words = kind === undefined ? [] : commonest(table, kind).map(([said]) => `${word(said)}: ${kindIn(said)}`);
  const kinds = kind === undefined ? "" : `, kindFrom: { column: ${word(kind)}, words: { ${words.join(", ")} } }`;
  const say = kind === undefined ? "; FILL IN kind: person, organization or place" : ", the kinds too";
  return [`entities: { id: ${word(id)}${name === undefined ? "" : `, name: ${word(name)}`}${kinds} } # a guess${say}`];
}
