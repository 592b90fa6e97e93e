import { stringify } from "yaml";
import type { PredicateId } from "../../../model/predicate.ts";
import { type Guess, guessColumns } from "./guess-columns.ts";
import type { Records } from "./records.ts";
import type { Tables } from "./tables.ts";

/** What a word of a table may mean; one of several, the weaker first. */
export interface Offer {
  readonly predicate: PredicateId;
  readonly turned: boolean;
}

const MOST_WORDS = 20;
const MOST_OFFERS = 3;
const MOST_ROWS = 100_000;

/**
 * A mapping to begin with, as text for a person to go through: columns guessed by what they are called, each line marked
 * as a guess; the commonest words for relations with the predicates that they may mean, none of them taken. Whatever is
 * not decided stays a remark of the file.
 */
export function suggestMapping({ edges, nodes }: Tables, offersFor: (words: string) => readonly Offer[]): string {
  const guessed = guessColumns(edges);
  const known = new Set(guessed.values());
  const rest = edges.columns.filter((name) => !known.has(name));
  return [
    "# A mapping to begin with. Each line that ends in “a guess” was guessed by what a column is called, and nobody has",
    "# looked at it: go through all of them, and take that remark off what is right. sayswho import --help tells the rest.",
    ...party("subject", guessed, edges),
    ...party("object", guessed, edges),
    ...relation(guessed.get("relation"), edges, offersFor),
    ...source(guessed),
    ...one("quote", guessed),
    ...(guessed.has("speaker")
      ? [`speaker: { name: ${word(guessed.get("speaker"))} } # a guess; say kind: person or kind: organization`]
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
  ].join("\n");
}

/** A name as YAML has it, on one line. */
const word = (name: string | undefined): string =>
  stringify(name ?? "", { defaultStringType: "QUOTE_DOUBLE", lineWidth: 0 }).trim();

const one = (guess: Guess & ("quote" | "statement"), guessed: ReadonlyMap<Guess, string>): string[] =>
  guessed.has(guess) ? [`${guess}: ${word(guessed.get(guess))} # a guess`] : [];

function party(end: "subject" | "object", guessed: ReadonlyMap<Guess, string>, edges: Records): string[] {
  const column = guessed.get(end);
  if (column === undefined) return [`# ${end}: { name: COLUMN, kind: person } # no column looks like it: name it`];
  const key = column.startsWith("@") ? "id" : "name";
  const kinds = guessed.get(`${end}Kind`);
  if (kinds === undefined)
    return [
      `${end}: { ${key}: ${word(column)} } # a guess; say kind: person, organization or place, or list the entities`,
    ];
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
  for (const { cells, more } of records.slice(0, MOST_ROWS)) {
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
    "# No column looks like a source. Where the file itself is the source, say what it is called; else name the columns.",
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

function entities(nodes: readonly Records[]): string[] {
  const [table] = nodes;
  if (table === undefined) return [];
  const [id, name, kind] = [ID, NAME, KIND].map((called) => table.columns.find((column) => called.test(column.trim())));
  if (id === undefined)
    return ["# entities: { id: COLUMN, name: COLUMN, kind: person } # no column looks like an id: name it"];
  const words = kind === undefined ? [] : commonest(table, kind).map(([said]) => `${word(said)}: ${kindIn(said)}`);
  const kinds = kind === undefined ? "" : `, kindFrom: { column: ${word(kind)}, words: { ${words.join(", ")} } }`;
  const say = kind === undefined ? "; say kind: person, organization or place" : ", the kinds too";
  return [`entities: { id: ${word(id)}${name === undefined ? "" : `, name: ${word(name)}`}${kinds} } # a guess${say}`];
}
