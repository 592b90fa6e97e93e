/** A program of somebody else's that reads an export and tells what it then holds; scripts/clients.mjs says in which shape. */
export interface Client {
  readonly name: string;
  /** What runs it: Node with the project's own packages, or a part that scripts/clients.mjs installs. */
  readonly part: "node" | "python" | "gephi";
  /** Under scripts/clients. */
  readonly program: string;
  /** The suffixes of the export's files, in the order in which the program wants them; of a folder, the folder itself. */
  readonly files: readonly string[];
  /** Why it is given the smaller of the two hostile cases, where it is; another client of the format then reads the larger. */
  readonly slow?: string;
}

const client = (name: string, part: Client["part"], program: string, files: readonly string[] = [""]): Client => ({
  name,
  part,
  program,
  files,
});

const GEPHI = "gephi/ReadGraph.java";

/** Who judges which format. A format that is neither here nor below fails the suite until it has a client. */
export const CLIENTS_OF: Readonly<Record<string, readonly Client[]>> = {
  graphology: [client("graphology", "node", "node/graphology.mjs")],
  gexf: [client("networkx", "python", "python/gexf_networkx.py"), client("Gephi", "gephi", GEPHI)],
  // Not Gephi: this version has no kinds, so that Gephi makes one edge of each pair's claims. It is given the newer one.
  "gexf-1.2": [client("networkx", "python", "python/gexf_networkx.py")],
  graphml: [
    client("networkx", "python", "python/graphml_networkx.py"),
    client("igraph", "python", "python/graphml_igraph.py"),
  ],
  cytoscape: [client("cytoscape", "node", "node/cytoscape.mjs")],
  geojson: [client("geojson", "python", "python/geojson_python.py")],
  ftm: [client("followthemoney", "python", "python/ftm.py")],
  stix: [client("stix2-validator", "python", "python/stix.py")],
  trig: [
    client("Oxigraph and nanopub", "python", "python/trig_oxigraph.py"),
    {
      ...client("rdflib and nanopub", "python", "python/trig_rdflib.py"),
      slow: "it takes minutes to read the half million triples of ten thousand nanopublications",
    },
  ],
  bods: [client("jsonschema", "python", "python/bods.py")],
  markdown: [client("markdown-it", "python", "python/notes_markdown_it.py")],
  csv: [
    client("csv of Python", "python", "python/csv_python.py", ["", ".nodes.csv"]),
    client("Gephi", "gephi", GEPHI, [".nodes.csv", ""]),
  ],
};

/** Formats that only programs of ours read as a graph, and what holds them to it. */
export const JUDGED_OTHERWISE: Readonly<Record<string, string>> = {
  cypher: "a real server runs the script and its relationships are counted: tests/formats/neo4j/cypher.test.ts",
  "neo4j-admin":
    "the real importer reads it and its relationships are counted: tests/formats/neo4j/neo4j-admin.test.ts",
  case: "the form is our own, and its round trip is exact: tests/case-file/format-case.test.ts",
};

/** The formats that are XML, and the element that is an edge there: xmllint reads them and counts. */
export const XML_EDGES: Readonly<Record<string, string>> = { gexf: "edge", "gexf-1.2": "edge", graphml: "edge" };
