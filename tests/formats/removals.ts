/** What no writer may leave out of an edge. */
export const NEVER_LEFT_OUT = ["mark", "source", "claim id", "speaker"] as const;
type NeverLeftOut = (typeof NEVER_LEFT_OUT)[number];

/** A piece of a writer's output code, standing once in its file under src/formats, and what is left where it is taken out. */
export interface Removal {
  readonly file: string;
  readonly text: string;
  readonly without: string;
}

type Removals = Readonly<Record<NeverLeftOut, readonly Removal[]>>;

const cut = (file: string, text: string, without = ""): Removal => ({ file, text, without });

/** The flat fields of a claim by what they hold. */
const FIELD = { mark: "allegation", source: "sourceId", "claim id": "claimId", speaker: "speaker" } as const;

/** Where a writer takes its fields from one list: the same piece of code, each time without one of them. */
const each = (file: string, text: string, without: (field: string) => string): Removals => ({
  mark: [cut(file, text, without(FIELD.mark))],
  source: [cut(file, text, without(FIELD.source))],
  "claim id": [cut(file, text, without(FIELD["claim id"]))],
  speaker: [cut(file, text, without(FIELD.speaker))],
});

const and = (removals: Removals, more: Partial<Removals>): Removals => ({
  mark: [...removals.mark, ...(more.mark ?? [])],
  source: [...removals.source, ...(more.source ?? [])],
  "claim id": [...removals["claim id"], ...(more["claim id"] ?? [])],
  speaker: [...removals.speaker, ...(more.speaker ?? [])],
});

const filtered = (field: string): string => `CLAIM_FIELDS.filter(([name]) => name !== "${field}")`;

const GEXF = and(
  each("gexf.ts", "CLAIM_FIELDS.map(([name]) => [", (field) => `${filtered(field)}.map(([name]) => [`),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a template
  { "claim id": [cut("gexf.ts", '<edge id="${xmlText(claim.id)}"', "<edge")] },
);

/**
 * For every writer the places where the mark, the source, the claim's id and the speaker go into its output. `npm run
 * mutations` takes out one at a time and asks the format's own tests whether they notice.
 */
export const REMOVALS: Readonly<Record<string, Removals>> = {
  graphology: and(
    each("graphology.ts", "...claim, ...named }", (field) => `...claim, ...named, ${field}: undefined }`),
    { "claim id": [cut("graphology.ts", "key: claim.id, ")] },
  ),
  gexf: GEXF,
  "gexf-1.2": GEXF,
  graphml: and(
    each("graphml.ts", "CLAIM_FIELDS.map(([name]) => data(", (field) => `${filtered(field)}.map(([name]) => data(`),
    {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a template
      "claim id": [cut("graphml.ts", '<edge id="${xmlText(claim.id)}"', "<edge")],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a template
      speaker: [cut("graphml.ts", "${speaker}: ")],
    },
  ),
  cytoscape: and(
    each("cytoscape.ts", "...ends, claim }", (field) => `...ends, claim, ${field}: undefined }`),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a template
    { "claim id": [cut("cytoscape.ts", "id: `claim:${claim.id}`, ")] },
  ),
  geojson: and(
    each("geojson.ts", "...ends, placedBy }", (field) => `...ends, placedBy, ${field}: undefined }`),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a template
    { "claim id": [cut("geojson.ts", "id: `claim:${claim.id}`, ")] },
  ),
  csv: and(
    each("csv.ts", '(name) => name !== "label"', (field) => `(name) => name !== "label" && name !== "${field}"`),
    { "claim id": [cut("csv.ts", '"Directed",\n      claim.id,', '"Directed",\n      "",')] },
  ),
  ftm: {
    mark: [
      cut("ftm.ts", "allegation: claim.allegation, "),
      cut("ftm.ts", "summary: [allegedBy(claim, table)],", "summary: [claim.statement],"),
    ],
    source: [
      cut("ftm.ts", "sourceId, speaker, polarity }", "speaker, polarity }"),
      cut("ftm.ts", 'proof: [uuid("source", sourceId)],'),
    ],
    "claim id": [cut("ftm.ts", "claimId: claim.id, "), cut("ftm.ts", "recordId: [claim.id],")],
    speaker: [cut("ftm.ts", "sourceId, speaker, polarity }", "sourceId, polarity }")],
  },
  stix: {
    mark: [
      cut("stix-claims.ts", "speaker, ...record }", "speaker, ...record, allegation: undefined }"),
      cut("stix-claims.ts", 'labels: ["allegation", ', "labels: ["),
    ],
    source: [
      cut("stix-claims.ts", "speaker, ...record }", "speaker, ...record, source: undefined }"),
      cut("stix-claims.ts", "...sourceReference(claim.source, table), "),
    ],
    "claim id": [cut("stix-claims.ts", "claimId: id, "), cut("stix-claims.ts", "external_id: id, ")],
    speaker: [
      cut("stix-claims.ts", "speaker, ...record }", "...record }"),
      cut("stix-claims.ts", "authors: [claimFields(claim, table).speaker],"),
      cut("stix-claims.ts", "description: inWords(claim, table),", "description: claim.statement,"),
    ],
  },
  trig: {
    mark: [
      cut("claim-nanopub.ts", 'yield [node, term("rdf:type"), term("sayswho:Allegation")];'),
      cut("claim-nanopub.ts", "    recordedAt,\n    ...rest\n", "    recordedAt,\n    allegation,\n    ...rest\n"),
    ],
    source: [
      cut("claim-nanopub.ts", 'yield [names.assertion, term("prov:wasQuotedFrom"), source];'),
      cut("claim-nanopub.ts", 'yield [source, term("sayswho:sourceId"), literal(claim.source)];'),
      cut("claim-nanopub.ts", 'yield [passage, term("oa:hasSource"), source];'),
    ],
    "claim id": [cut("claim-nanopub.ts", 'yield [node, term("sayswho:claimId"), literal(id)];')],
    speaker: [
      cut("claim-nanopub.ts", 'yield [names.assertion, term("sayswho:speaker"), literal(speaker)];'),
      cut(
        "claim-nanopub.ts",
        'by === UNATTRIBUTED ? term("sayswho:unattributed") : recordIri(caseId, "entity", by)',
        'term("sayswho:unattributed")',
      ),
    ],
  },
  bods: {
    mark: [cut("bods-statements.ts", "const mark = { allegation, ", "const mark = { ")],
    source: [cut("bods-statements.ts", "sourceId: claim.source, ")],
    "claim id": [cut("bods-statements.ts", "claimId: id, ")],
    speaker: [
      cut("bods-statements.ts", "claim.source, speaker, polarity }", "claim.source, polarity }"),
      cut("bods-statements.ts", "assertedBy: [{ name: speaker }],"),
    ],
  },
  markdown: {
    ...and(
      each("entity-note.ts", '["speaker", "statement", ', (field) => `["speaker", "statement", "${field}", `),
      {
        mark: [cut("entity-note.ts", "· alleged · ")],
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a template
        source: [cut("entity-note.ts", "${markdownText(sourceId)}")],
      },
    ),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a template
    speaker: [cut("entity-note.ts", "- **${markdownText(fields.speaker)}** ·", "-")],
  },
  case: {
    mark: [cut("case-files.ts", "yield table.claim(row);", "yield { ...table.claim(row), allegation: undefined };")],
    source: [cut("case-files.ts", "yield table.claim(row);", "yield { ...table.claim(row), source: undefined };")],
    "claim id": [cut("case-files.ts", "yield table.claim(row);", "yield { ...table.claim(row), id: undefined };")],
    speaker: [cut("case-files.ts", "yield table.claim(row);", "yield { ...table.claim(row), attribution: [] };")],
  },
  cypher: each(
    "property-graph.ts",
    "type, properties: edge };",
    (field) => `type, properties: { ...edge, ${field}: undefined } };`,
  ),
  "neo4j-admin": each(
    "neo4j-admin.ts",
    "relationshipRows(EDGE_COLUMNS, ",
    (field) => `relationshipRows(EDGE_COLUMNS.filter(([name]) => name !== "${field}"), `,
  ),
};
