import { SaxesParser } from "saxes";
import type { Issue } from "../../../model/issue.ts";
import type { NamedText } from "../reader.ts";
import { noteIssues } from "../tellings/import-issue.ts";
import type { Spot } from "../tellings/telling.ts";
import type { Tables } from "./read-tables.ts";
import type { CellRecord } from "./records.ts";

type Attributes = Readonly<Record<string, string>>;
type Of = "node" | "edge";

/** An attribute that a file declares for its nodes or edges: under which name, and with which value where none is given. */
export interface Declared {
  readonly of: Of | "all";
  readonly key: string;
  readonly name: string;
}

/** How a dialect of XML writes nodes, edges and their attributes; both dialects call those elements `node` and `edge`. */
export interface XmlDialect {
  /** The element that declares an attribute, read with the attributes of the elements around it. */
  declared(tag: string, attributes: Attributes, around: readonly Element[]): Declared | undefined;
  /** The element that gives a value: the key of its attribute, and the value unless it is the element's text. */
  value(tag: string, attributes: Attributes): { readonly key: string; readonly value?: string | undefined } | undefined;
}

interface Element {
  readonly tag: string;
  readonly attributes: Attributes;
}

interface OpenItem {
  readonly of: Of;
  readonly depth: number;
  readonly spot: Spot;
  readonly cells: Map<string, string>;
}

/** More elements inside each other than any graph has. */
const MOST_DEPTH = 256;

class NotRead extends Error {}

/**
 * Takes a graph in XML apart into nodes and edges, the XML attributes of which become cells that begin with "@".
 * A document type is refused, since it could define entities; none are ever expanded.
 */
export function parseXmlGraph({ file, text }: NamedText, dialect: XmlDialect, issues: Issue[]): Tables | undefined {
  const note = noteIssues(file, issues);
  const parser = new SaxesParser();
  const around: Element[] = [];
  const names: Record<Of, Map<string, string>> = { node: new Map(), edge: new Map() };
  const defaults: Record<Of, Map<string, string>> = { node: new Map(), edge: new Map() };
  const found: Record<Of, CellRecord[]> = { node: [], edge: [] };
  const open: OpenItem[] = [];
  let declaring: Declared | undefined;
  let value: { readonly key: string; readonly depth: number } | undefined;
  let words = "";
  let spot: Spot = { line: 1, column: 1 };

  const refuse = (code: string, message: string, mend: string): never => {
    note("error", code, { line: parser.line, column: parser.column + 1 }, message, mend);
    throw new NotRead(code);
  };
  const put = (key: string, words: string): void => {
    const item = open.at(-1);
    if (item !== undefined) item.cells.set(names[item.of].get(key) ?? key, words);
  };

  parser.on("error", ({ message }) => refuse("not-xml", `it is not well-formed XML: ${message}`, "mend it here"));
  parser.on("doctype", () =>
    refuse("doctype", "it has a document type, which may define entities", "take the <!DOCTYPE …> out"),
  );
  parser.on("opentagstart", ({ name }) => {
    spot = { line: parser.line, column: Math.max(1, parser.column - name.length - 1) };
  });
  parser.on("opentag", ({ name, attributes: given }) => {
    const tag = name.replace(/^.*:/, "");
    const attributes = given as Attributes;
    if (around.length >= MOST_DEPTH)
      refuse("too-deep", `more than ${MOST_DEPTH} elements lie inside each other`, "flatten it");
    if (tag === "hyperedge")
      note(
        "error",
        "hyperedge",
        spot,
        "an edge between more than two ends cannot be a claim",
        "write an edge for each pair",
      );

    const declared = dialect.declared(tag, attributes, around);
    if (declared !== undefined) {
      declaring = declared;
      for (const of of ["node", "edge"] as const)
        if (declared.of === of || declared.of === "all") names[of].set(declared.key, declared.name);
    }
    if (tag === "default") words = "";
    if (tag === "node" || tag === "edge") {
      const cells = new Map(Object.entries(attributes).map(([key, value]) => [`@${key}`, value]));
      open.push({ of: tag, depth: around.length, spot, cells });
    } else if (value === undefined) {
      const given = dialect.value(tag, attributes);
      if (given?.value !== undefined) put(given.key, given.value);
      else if (given !== undefined) {
        value = { key: given.key, depth: around.length };
        words = "";
      }
    }
    around.push({ tag, attributes });
  });
  const addWords = (text: string): void => {
    if (value !== undefined || around.at(-1)?.tag === "default") words += text;
  };
  parser.on("text", addWords);
  parser.on("cdata", addWords);
  parser.on("closetag", ({ name }) => {
    const tag = name.replace(/^.*:/, "");
    around.pop();
    if (tag === "default" && declaring !== undefined) {
      for (const of of ["node", "edge"] as const)
        if (declaring.of === of || declaring.of === "all") defaults[of].set(declaring.name, words.trim());
    }
    if (value?.depth === around.length) {
      put(value.key, words);
      value = undefined;
    }
    const item = open.at(-1);
    if ((tag === "node" || tag === "edge") && item?.depth === around.length) {
      open.pop();
      const cells = new Map([...defaults[item.of], ...item.cells]);
      found[item.of].push({ at: item.spot, cells, spotOf: () => item.spot });
    }
  });

  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof NotRead) return undefined;
    throw error;
  }
  return { edges: recordsOf(file, found.edge), nodes: recordsOf(file, found.node) };
}

const recordsOf = (file: string, records: readonly CellRecord[]) => ({
  file,
  columns: [...new Set(records.flatMap(({ cells }) => [...cells.keys()]))],
  records,
});
