import type { EntityKind } from "../../../model/entity.ts";
import type { Records } from "./records.ts";

/** What a column may hold, the most telling first; a column is guessed for one thing, and each thing for one column. */
const GUESSES = [
  ["url", /^(url|uri|link|href|web ?(page|address|site)|source ?(url|link))$/],
  ["quote", /^(quote|quotation|passage|excerpt|snippet|wording|words|exact ?words|said|text)$/],
  ["published", /^(published|publication ?date|date ?published|published ?(at|on)|source ?date)$/],
  ["speaker", /^(speaker|said ?by|alleged ?by|claimed ?by|according ?to|who ?says|attributed ?to)$/],
  ["from", /^(start|start ?date|from ?date|since|begin|began|valid ?from)$/],
  ["until", /^(end|end ?date|to ?date|until|ended|valid ?(to|until))$/],
  ["subjectKind", /^(from|source|subject|person ?1|entity ?1|node ?1|owner|payer)[ _-]?(type|kind)$/],
  ["objectKind", /^(to|target|object|person ?2|entity ?2|node ?2|asset|owned|payee)[ _-]?(type|kind)$/],
  [
    "relation",
    /^(relation|relationship|relation ?type|relationship ?type|predicate|link ?type|edge ?type|connection|verb|does|did|does ?what|did ?what|action|role|type|kind|label)$/,
  ],
  [
    "subject",
    /^(from|subject|source ?(name|id)?|person ?(1|a)?|entity ?(1|a)|node ?(1|a)|actor|owner|payer|parent|name|who|a)$/,
  ],
  [
    "object",
    /^(to|object|target ?(name|id)?|person ?(2|b)|entity ?(2|b)|node ?(2|b)|whom|owned|asset|company|firm|employer|payee|recipient|child|organi[sz]ation|b)$/,
  ],
  [
    "title",
    /^(source|source ?(title|name)|publication|article|title|reference|document|citation|report|newspaper|outlet|work|(reported|published|found|appeared|read|stands) ?in)$/,
  ],
  ["time", /^(date|day|when|year|time|event ?date)$/],
  ["place", /^(place|where|location|city)$/],
  ["statement", /^(statement|summary|claim|description|sentence)$/],
  ["polarity", /^(denied|denial|polarity)$/],
] as const;
export type Guess = (typeof GUESSES)[number][0];

/** Of what kind somebody is in a column that is called so; undefined where what it is called does not tell. */
export function kindByHeading(column: string): EntityKind | undefined {
  const called = plain(column);
  if (/^person( ?(1|2|a|b))?$/.test(called)) return "person";
  if (/^(company|firm|employer|organi[sz]ation)$/.test(called)) return "organization";
  return undefined;
}

/** Graphs name their ends themselves, and Gephi's tables call them so: a column "Source" is then no work. */
const ENDS: readonly (readonly [subject: string, object: string])[] = [
  ["@source", "@target"],
  ["source", "target"],
  ["Source", "Target"],
];

/** What each column of a table may be, by what it is called and, of addresses, by what is in it. Nothing is read by it: it is for a person to look through. */
export function guessColumns({ columns, records }: Records): ReadonlyMap<Guess, string> {
  const guessed = new Map<Guess, string>();
  const ends = ENDS.find(([subject, object]) => columns.includes(subject) && columns.includes(object));
  if (ends !== undefined) guessed.set("subject", ends[0]).set("object", ends[1]);
  const taken = () => new Set(guessed.values());
  for (const [guess, called] of GUESSES) {
    if (guessed.has(guess)) continue;
    const column = columns.find((name) => !taken().has(name) && called.test(plain(name)));
    if (column !== undefined) guessed.set(guess, column);
  }
  if (!guessed.has("url")) {
    const free = taken();
    const addresses = columnsOfAddresses(
      columns.filter((name) => !free.has(name)),
      records,
    );
    const column = columns.find((name) => addresses.has(name));
    if (column !== undefined) guessed.set("url", column);
  }
  return guessed;
}

const plain = (name: string): string => name.trim().toLowerCase().replace(/[_-]/g, " ").replace(/\s+/g, " ");

const MOST_LOOKED_AT = 200;

/** The columns that hold addresses and nothing else, gathered row by row. */
function columnsOfAddresses(columns: readonly string[], records: Records["records"]): ReadonlySet<string> {
  const addresses = new Set<string>();
  const others = new Set<string>();
  let left = MOST_LOOKED_AT;
  for (const { cells } of records) {
    if (left-- === 0) break;
    for (const column of columns) {
      const words = cells.get(column)?.trim() ?? "";
      if (words === "" || others.has(column)) continue;
      if (/^https?:\/\//i.test(words)) addresses.add(column);
      else others.add(column);
    }
  }
  return new Set([...addresses].filter((column) => !others.has(column)));
}
