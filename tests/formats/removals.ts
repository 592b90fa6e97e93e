/** What no writer may leave out of an edge; the last where nobody held its passage against the text. */
export const NEVER_LEFT_OUT = ["mark", "source", "claim id", "speaker", "not checked"] as const;
type NeverLeftOut = (typeof NEVER_LEFT_OUT)[number];

/** A piece of a writer's output code, standing once in its file under src/formats, and what is left where it is taken out. */
export interface Removal {
  readonly file: string;
  readonly text: string;
  readonly without: string;
}

type Places = Readonly<Record<NeverLeftOut, readonly Removal[]>>;

/** The files of a case do not say what was not checked: whoever opens it has each passage checked anew. */
type Removals = Omit<Places, "not checked"> & { readonly "not checked": readonly Removal[] | "checked anew" };

const cut = (file: string, text: string, without = ""): Removal => ({ file, text, without });

/** The flat fields of a claim by what they hold. */
const FIELD = {
  mark: "allegation",
  source: "sourceId",
  "claim id": "claimId",
  speaker: "speaker",
  "not checked": "unchecked",
} as const;

/** Where a writer takes its fields from one list: the same piece of code, each time without one of them. */
const each = (file: string, text: string, without: (field: string) => string): Places =>
  placesOf((what) => [cut(file, text, without(FIELD[what]))]);

const and = (removals: Places, more: Partial<Places>): Places =>
  placesOf((what) => [...removals[what], ...(more[what] ?? [])]);

const placesOf = (of: (what: NeverLeftOut) => readonly Removal[]): Places =>
  Object.fromEntries(NEVER_LEFT_OUT.map((what) => [what, of(what)])) as Places;

const filtered = (field: string): string => `CLAIM_FIELDS.filter(([name]) => name !== "${field}")`;

const GEXF = and(
  each("graphs/gexf.ts", "CLAIM_FIELDS.map(([name]) => name)", (field) => `${filtered(field)}.map(([name]) => name)`),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a template
  { "claim id": [cut("graphs/gexf.ts", '<edge id="${xmlText(id)}"', "<edge")] },
);

const PROPERTY_GRAPH = each(
  "neo4j/said-in-text.ts",
  "CLAIM_FIELDS.map(([name]) => name)",
  (field) => `${filtered(field)}.map(([name]) => name)`,
);

/**
 * For every writer the places where the mark, the source, the claim's id, the speaker and that a passage was not checked go
 * into its output. `npm run mutations` takes out one at a time and asks the format's own tests whether they notice.
 */
export const REMOVALS: Readonly<Record<string, Removals>> = {
  graphology: and(
    each("graphs/graphology.ts", "claim, named)", (field) => `claim, named, { ${field}: undefined })`),
    { "claim id": [cut("graphs/graphology.ts", "key: claim.id, ")] },
  ),
  gexf: GEXF,
  "gexf-1.2": GEXF,
  graphml: and(
    each(
      "graphs/graphml.ts",
      "CLAIM_FIELDS.map(([name]) => name)",
      (field) => `${filtered(field)}.map(([name]) => name)`,
    ),
    {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a template
      "claim id": [cut("graphs/graphml.ts", '<edge id="${xmlText(id)}"', "<edge")],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a template
      speaker: [cut("graphs/graphml.ts", "xmlText(`${speaker}: `)", '""')],
    },
  ),
  cytoscape: and(
    each("graphs/cytoscape.ts", "ends, { claim })", (field) => `ends, { claim, ${field}: undefined })`),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a template
    { "claim id": [cut("graphs/cytoscape.ts", "id: `claim:${claim.id}`, ")] },
  ),
  geojson: and(
    each("graphs/geojson.ts", "ends, { placedBy })", (field) => `ends, { placedBy, ${field}: undefined })`),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a template
    { "claim id": [cut("graphs/geojson.ts", "id: `claim:${claim.id}`, ")] },
  ),
  csv: and(
    each("graphs/csv.ts", '(name) => name !== "label"', (field) => `(name) => name !== "label" && name !== "${field}"`),
    { "claim id": [cut("graphs/csv.ts", "cell(id)", '""')] },
  ),
  ftm: {
    mark: [
      cut("words/beside-claim.ts", '"allegation", "claimId"', '"claimId"'),
      cut("ftm/ftm.ts", '["summary", [alleged]],', '["summary", [claim.statement]],'),
    ],
    source: [
      cut("words/beside-claim.ts", '"sourceId", "speaker"', '"speaker"'),
      cut("ftm/ftm.ts", '["proof", [sourceUuid(claim.source)]],'),
    ],
    "claim id": [
      cut("words/beside-claim.ts", '"claimId", "standing"', '"standing"'),
      cut("ftm/ftm.ts", '["recordId", [claim.id]],'),
    ],
    speaker: [cut("words/beside-claim.ts", '"speaker", "speakerKind"', '"speakerKind"')],
    "not checked": [cut("words/beside-claim.ts", '"unchecked", ')],
  },
  stix: {
    mark: [
      cut("words/beside-claim.ts", '"allegation", "claimId"', '"claimId"'),
      cut("stix/stix-claims.ts", 'labels: ["allegation", ', "labels: ["),
    ],
    source: [
      cut("words/beside-claim.ts", '"sourceId", "speaker"', '"speaker"'),
      cut("stix/stix-claims.ts", "sourceReference(claim.source, table)", "{}"),
    ],
    "claim id": [
      cut("words/beside-claim.ts", '"claimId", "standing"', '"standing"'),
      cut("stix/stix-claims.ts", "external_id: claim.id,"),
    ],
    speaker: [
      cut("words/beside-claim.ts", '"speaker", "speakerKind"', '"speakerKind"'),
      cut("stix/stix-claims.ts", "authors: [claimFields(claim, table).speaker],"),
      cut("stix/stix-claims.ts", "description: inWords(claim),", "description: claim.statement,"),
    ],
    "not checked": [cut("words/beside-claim.ts", '"unchecked", ')],
  },
  trig: {
    mark: [
      cut("rdf/claim-nanopub.ts", 'say(node, term("rdf:type"), term("sayswho:Allegation"));'),
      cut("rdf/claim-nanopub.ts", "    recordedAt,\n    ...rest\n", "    recordedAt,\n    allegation,\n    ...rest\n"),
    ],
    source: [
      cut("rdf/claim-nanopub.ts", 'say(names.assertion, term("prov:wasQuotedFrom"), source);'),
      cut("rdf/claim-nanopub.ts", 'say(source, term("sayswho:sourceId"), literal(claim.source));'),
      cut("rdf/say-passage.ts", 'say(passage, term("oa:hasSource"), source);'),
    ],
    "claim id": [cut("rdf/claim-nanopub.ts", 'say(node, term("sayswho:claimId"), literal(id));')],
    speaker: [
      cut("rdf/claim-nanopub.ts", 'say(names.assertion, term("sayswho:speaker"), literal(speaker));'),
      cut(
        "rdf/claim-nanopub.ts",
        'isSomebody(by) ? recordIri(caseId, "entity", by) : voice',
        'term("sayswho:unattributed")',
      ),
    ],
    "not checked": [
      cut(
        "rdf/claim-nanopub.ts",
        'if (unchecked !== "") say(names.assertion, term("sayswho:unchecked"), literal(unchecked));',
      ),
    ],
  },
  bods: {
    mark: [cut("bods/bods-statements.ts", "const mark = { allegation, ", "const mark = { ")],
    source: [cut("bods/bods-statements.ts", "sourceId: claim.source, ")],
    "claim id": [cut("bods/bods-statements.ts", "claimId: id, ")],
    speaker: [
      cut("bods/bods-statements.ts", "claim.source, speaker, speakerKind, polarity }", "claim.source, polarity }"),
      cut("bods/bods-statements.ts", "assertedBy: [{ name: speaker }],"),
    ],
    "not checked": [cut("bods/bods-statements.ts", "unchecked: unchecked || undefined")],
  },
  markdown: {
    ...and(
      each("notes/entity-note.ts", '["speaker", "statement", ', (field) => `["speaker", "statement", "${field}", `),
      {
        mark: [cut("notes/entity-note.ts", "· alleged · ")],
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a template
        source: [cut("notes/entity-note.ts", "${markdownText(sourceId)}")],
      },
    ),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a template
    speaker: [cut("notes/entity-note.ts", "- **${markdownText(fields.speaker)}** ·", "-")],
  },
  case: {
    mark: [
      cut("case/case-files.ts", "yield table.claim(row);", "yield { ...table.claim(row), allegation: undefined };"),
    ],
    source: [cut("case/case-files.ts", "yield table.claim(row);", "yield { ...table.claim(row), source: undefined };")],
    "claim id": [cut("case/case-files.ts", "yield table.claim(row);", "yield { ...table.claim(row), id: undefined };")],
    speaker: [cut("case/case-files.ts", "yield table.claim(row);", "yield { ...table.claim(row), attribution: [] };")],
    "not checked": "checked anew",
  },
  cypher: PROPERTY_GRAPH,
  "neo4j-admin": PROPERTY_GRAPH,
};

/**
 * Where a claim is shown or written, and what says there what became of it since. `npm run mutations` takes the words out
 * of one at a time and asks its own tests, and the law over all of the viewer.
 */
export const SAID_SINCE: Readonly<Record<string, { readonly standing: readonly Removal[] }>> = {
  "what became of it": {
    standing: [
      cut("../viewer/panels/claim-list.tsx", "<BecameOf table={state.table} row={row} />", "{null}"),
      cut("../viewer/says-who/says-who.tsx", "<BecameOf table={table} row={row} />"),
      cut("../viewer/ledger/ledger-claim.tsx", '<BecameOf table={table} row={row} after="" standing={claim.status} />'),
      cut("../viewer/ledger/printed-ledger.tsx", '<BecameOf table={table} row={row} after="" standing={status} />'),
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a template
      cut("../viewer/ledger/citation.ts", "[`What became of it: ${standing}`]", "[]"),
      cut("../viewer/search/search-box.tsx", "<BecameOf table={table} row={found.row} />"),
      cut("../viewer/text/margin-notes.tsx", "<BecameOf table={table} row={row} />"),
      cut("../viewer/what-is-left/what-falls.tsx", "<BecameOf table={table} row={row} />"),
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a template
      cut("../viewer/line-title.ts", "[`What became of it: ${standing}.`]", "[]"),
      cut("../viewer/picture-file/legend-entries.ts", 'retracted: "in a retracted work",', 'retracted: "",'),
    ],
  },
};

/**
 * The doors through which a case leaves, and where each has the gate before it. `npm run mutations` takes the gate out of
 * one at a time and asks the door's own tests.
 */
export const DOORS: Readonly<Record<string, { readonly gate: readonly Removal[] }>> = {
  exports: { gate: [cut("gated.ts", "mayLeave(table, termsToday(asked)).table", "table")] },
  losses: {
    gate: [cut("loss/losses-of.ts", "lossesBeyond(format.keeps, leaving)", "lossesBeyond(format.keeps, table)")],
  },
  page: {
    gate: [cut("../server/published-page.ts", "= leavingCase(given, termsToday(asked));", "= given;")],
  },
  assistant: {
    gate: [
      cut(
        "../assistant/share-case.ts",
        "= leavingCase(opened, termsToday({ share }));",
        "= { ...opened, report: [] };",
      ),
    ],
  },
  push: { gate: [cut("../neo4j/push-case.ts", "= mayLeave(whole, terms);", "= { table: whole };")] },
};
