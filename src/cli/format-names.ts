/** A format as one names it, and what it is. */
export interface FormatName {
  readonly id: string;
  readonly label: string;
}

// Beside the formats themselves, and held to them by a test: whoever asks for help need not load them all.

/** What `export` writes: the names of FORMATS. */
export const WRITTEN_FORMATS: readonly FormatName[] = [
  { id: "graphology", label: "graphology JSON, for programs in JavaScript" },
  { id: "gexf", label: "GEXF 1.3, for Gephi" },
  { id: "gexf-1.2", label: "GEXF 1.2, for programs that read no later one; Gephi would merge its parallel edges" },
  { id: "graphml", label: "GraphML, for igraph, networkx and yEd" },
  { id: "cytoscape", label: "Cytoscape JSON, for Cytoscape and Cytoscape.js" },
  { id: "geojson", label: "GeoJSON, for maps; what has no coordinates is a row without a geometry" },
  { id: "csv", label: "CSV, an edge table and NAME.nodes.csv beside it, for Gephi and spreadsheets" },
  { id: "ftm", label: "FollowTheMoney JSON lines, for Aleph and OpenSanctions' tools" },
  { id: "stix", label: "STIX 2.1 bundle, for threat-intelligence platforms" },
  { id: "trig", label: "RDF nanopublications in TriG, for RDF stores" },
  { id: "bods", label: "BODS 0.4, ownership and control of organizations only" },
  { id: "markdown", label: "Markdown notes for Obsidian, a folder: one note an entity, each claim led by its speaker" },
  { id: "case", label: "sayswho's own case files, a folder: YAML, of more than 10,000 claims JSON Lines" },
  { id: "cypher", label: "a Cypher script for Neo4j: cypher-shell -f NAME.cypher" },
  { id: "neo4j-admin", label: "CSV for Neo4j's offline importer; NAME.run.txt says the command" },
];

/** What `import` reads: the names of READERS. */
export const READ_FORMATS: readonly FormatName[] = [
  { id: "csv", label: "CSV or a sheet of BOOK.xlsx#SHEET, by a mapping of its columns; our own with --entities" },
  { id: "graphml", label: "GraphML, by a mapping of its keys; our own export without one" },
  { id: "gexf", label: "GEXF, by a mapping of its attributes; our own export without one" },
  { id: "cytoscape", label: "Cytoscape JSON, by a mapping of its fields; our own export whole" },
  { id: "graphology", label: "graphology JSON, by a mapping of its attributes; our own export whole" },
  { id: "ftm", label: "FollowTheMoney; an Interval's sourceUrl or proof is its source" },
  { id: "statements", label: "FollowTheMoney statements, CSV: one value a row, as OpenSanctions publishes them" },
  { id: "stix", label: "STIX 2.1; a relationship's external references and reports are its sources" },
  { id: "trig", label: "RDF nanopublications in TriG, our own export whole" },
  { id: "bods", label: "BODS 0.4; a statement's source is its source, and who asserts it speaks" },
  { id: "annotations", label: "W3C Web Annotation, Hypothesis: a passage tagged subject:NAME etc." },
];

/** The names as a list in a help. */
export const formatLines = (formats: readonly FormatName[]): string => {
  const width = Math.max(...formats.map(({ id }) => id.length)) + 2;
  return formats.map(({ id, label }) => `  ${id.padEnd(width)}${label}`).join("\n");
};
