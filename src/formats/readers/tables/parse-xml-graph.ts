import { SaxesParser } from "saxes";
import type { Issue } from "../../../model/issue.ts";
import type { NamedText } from "../reader.ts";
import { noteIssues, shownWords } from "../tellings/import-issue.ts";
import type { Spot, StayedOut } from "../tellings/telling.ts";
import { cellsOfValue, type ValueElement } from "./cells-of-value.ts";
import { type Declarations, type FoundItem, type Of, recordsOfItems } from "./records-of-items.ts";
import type { Tables } from "./tables.ts";

type Attributes = Readonly<Record<string, string>>;

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
  value(
    tag: string,
    attributes: Attributes,
  ):
    | {
        readonly key: string;
        readonly value?: string | undefined;
        readonly from?: string | undefined;
        readonly until?: string | undefined;
      }
    | undefined;
  /** Which direction an edge has by its own attributes; undefined where they do not say. */
  direction(attributes: Attributes): "directed" | "undirected" | "mutual" | undefined;
  /** Which one it has by those of its graph. */
  usualDirection(attributes: Attributes): "directed" | "undirected" | "mutual";
  /** Elements that only hold others, and hold nothing of their own. */
  readonly frames: ReadonlySet<string>;
  /** Elements of words about the file or about a node or an edge: `desc` in GraphML. */
  readonly words: ReadonlySet<string>;
}

interface Element {
  readonly tag: string;
  readonly attributes: Attributes;
}

/** More elements inside each other than any graph has. */
const MOST_DEPTH = 256;

class NotRead extends Error {}

/**
 * Takes a graph in XML apart into nodes and edges, the XML attributes of which become cells that begin with "@".
 * A document type is refused, since it could define entities; none are ever expanded. Whatever is neither a cell nor a
 * frame around others is counted and told, each sort of element once.
 */
export function parseXmlGraph({ file, text }: NamedText, dialect: XmlDialect, issues: Issue[]): Tables | undefined {
  const note = noteIssues(file, issues);
  const aside: Issue[] = [];
  const parser = new SaxesParser();
  const around: Element[] = [];
  const declarations: Record<Of, Map<string, Declared>> = { node: new Map(), edge: new Map() };
  const defaults: Record<Of, Map<string, string>> = { node: new Map(), edge: new Map() };
  const found: FoundItem[] = [];
  const open: { item: FoundItem; depth: number }[] = [];
  const passedOver = new Map<string, { count: number; first: string; spot: Spot }>();
  const elements: StayedOut[] = [];
  const graphs: string[] = [];
  const directions: ReturnType<XmlDialect["usualDirection"]>[] = [];
  let declaring: Declared | undefined;
  let value:
    | { readonly key: string; readonly depth: number; readonly root: ValueElement; readonly inner: ValueElement[] }
    | undefined;
  /** Each key once: the parser cuts it out of the file anew for every value. */
  const keys = new Map<string, string>();
  let words = "";
  let spot: Spot = { line: 1, column: 1 };

  const refuse = (code: string, message: string, mend: string): never => {
    note("error", code, { line: parser.line, column: parser.column + 1 }, message, mend);
    throw new NotRead(code);
  };
  const passOver = (what: string, words: string, at: Spot): void => {
    const known = passedOver.get(what);
    elements.push({ line: at.line, record: `${what}: ${words}` });
    if (known === undefined) passedOver.set(what, { count: 1, first: words, spot: at });
    else known.count += 1;
  };
  const put = (key: string, words: string): void => {
    const item = open.at(-1)?.item;
    if (item === undefined) {
      if (words.trim() !== "")
        noteIssues(file, aside)(
          "warning",
          "not-used",
          spot,
          `\`${key}\` of the graph is ${shownWords(words.trim())}`,
          "it belongs to no edge; put it into the case by hand",
        );
      return;
    }
    const known = keys.get(key) ?? key;
    keys.set(known, known);
    item.values.push(known, words);
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

    if (value !== undefined) {
      const element: ValueElement = { tag, attributes, words: "", inner: [] };
      (value.inner.at(-1) ?? value.root).inner.push(element);
      value.inner.push(element);
      around.push({ tag, attributes });
      return;
    }
    const declared = dialect.declared(tag, attributes, around);
    if (declared !== undefined) {
      declaring = declared;
      for (const of of ["node", "edge"] as const)
        if (declared.of === of || declared.of === "all") declarations[of].set(declared.key, declared);
    }
    if (tag === "graph") {
      if (open.length === 0) graphs.push(attributes.id ?? `graph ${graphs.length + 1}`);
      directions.push(dialect.usualDirection(attributes));
    }
    const valued = dialect.value(tag, attributes);
    if (tag === "node" || tag === "edge") {
      const parent = open.at(-1)?.item;
      const item: FoundItem = {
        of: tag,
        spot,
        graph: graphs.length - 1,
        attributes: new Map(Object.entries(attributes).map(([key, value]) => [`@${key}`, value])),
        values: [],
        direction: tag === "edge" ? (dialect.direction(attributes) ?? directions.at(-1) ?? "directed") : undefined,
      };
      const outer = parent?.of === "node" ? parent.attributes.get("@id") : undefined;
      if (outer !== undefined) item.attributes.set("@parent", outer);
      open.push({ item, depth: around.length });
    } else if (tag === "hyperedge") {
      const message = "an edge between more than two ends cannot be a claim";
      note("error", "hyperedge", spot, message, "write an edge for each pair");
    } else if (valued?.value !== undefined) {
      put(valued.key, valued.value);
      if (valued.from !== undefined) put(`${valued.key} from`, valued.from);
      if (valued.until !== undefined) put(`${valued.key} until`, valued.until);
    } else if (valued !== undefined || dialect.words.has(tag)) {
      const root = { tag, attributes, words: "", inner: [] };
      value = { key: valued?.key ?? `@${tag}`, depth: around.length, root, inner: [] };
    } else if (declared === undefined && !dialect.frames.has(tag)) {
      const held = Object.entries(attributes).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
      passOver(name, held.join(" "), spot);
    }
    if (tag === "default") words = "";
    around.push({ tag, attributes });
  });
  const addWords = (text: string): void => {
    if (value !== undefined) {
      const element = value.inner.at(-1) ?? value.root;
      element.words += text;
    } else if (around.at(-1)?.tag === "default") words += text;
    else if (text.trim() !== "")
      passOver(`the words in ${around.at(-1)?.tag}`, shownWords(text.trim()), { line: parser.line, column: 1 });
  };
  parser.on("text", addWords);
  parser.on("cdata", addWords);
  parser.on("closetag", ({ name }) => {
    const tag = name.replace(/^.*:/, "");
    around.pop();
    if (value !== undefined) {
      if (value.depth < around.length) {
        value.inner.pop();
        return;
      }
      const { key, root } = value;
      value = undefined;
      for (const [cell, words] of cellsOfValue(key, root)) put(cell, words);
      return;
    }
    if (tag === "default" && declaring !== undefined) {
      for (const of of ["node", "edge"] as const)
        if (declaring.of === of || declaring.of === "all") defaults[of].set(declaring.key, words.trim());
    }
    if (tag === "graph") directions.pop();
    if ((tag === "node" || tag === "edge") && open.at(-1)?.depth === around.length) {
      const closed = open.pop();
      if (closed !== undefined) found.push(closed.item);
    }
  });

  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof NotRead) return undefined;
    throw error;
  }
  for (const [what, { count, first, spot }] of passedOver) {
    const often = count === 1 ? "" : `, ${count} times`;
    const message = `nothing was made of <${what}>${often}${first === "" ? "" : ` (first ${first})`}`;
    noteIssues(file, aside)("warning", "not-used", spot, message, "look there for what the case lacks");
  }
  const read: Declarations = { declarations, defaults };
  return { ...recordsOfItems(file, found, graphs, read, note), aside, passedOver: elements };
}
