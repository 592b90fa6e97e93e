/** The kinds of record that have nodes of their own label, each with a key that no other case in the database has. */
export const KEYED_LABELS = ["Entity", "Source", "Claim", "Reply", "Correction", "Reading", "Mark"] as const;
export type KeyedLabel = (typeof KEYED_LABELS)[number];

const schema = (name: string, kind: string, what: string) => ({
  name: `sayswho_${name}`,
  text: `CREATE ${kind} sayswho_${name} IF NOT EXISTS FOR ${what}`,
});

/** The constraints and indexes of a Neo4j that holds cases, by their names; each is made in a transaction of its own. */
export const DATABASE_SCHEMA = [
  schema("case", "CONSTRAINT", "(n:Case) REQUIRE n.id IS UNIQUE"),
  ...KEYED_LABELS.flatMap((label) => [
    schema(label.toLowerCase(), "CONSTRAINT", `(n:${label}) REQUIRE n.key IS UNIQUE`),
    schema(`${label.toLowerCase()}_case`, "INDEX", `(n:${label}) ON (n.case)`),
  ]),
  schema("identifier", "CONSTRAINT", "(n:Identifier) REQUIRE n.key IS UNIQUE"),
  schema("identity", "INDEX", "(n:Entity) ON (n.identity)"),
  // Words are folded and parted before they are written, so that the index has nothing to do but part them at blanks.
  schema(
    "search",
    "FULLTEXT INDEX",
    "(n:Entity) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
  ),
] as const;
