import type { Issue } from "../../../model/issue.ts";
import type { GivenText } from "../reader.ts";
import { noteIssues, shownWords } from "../tellings/import-issue.ts";
import type { Spot, StayedOut } from "../tellings/telling.ts";
import { readPlainXml, TooDeep, TooMuch, type XmlHandler } from "../xml/plain-xml.ts";
import { readXml } from "../xml/read-xml.ts";
import { cellsOfValue, type ValueElement } from "./cells-of-value.ts";
import { type FoundItem, gatherItems, type Of } from "./found-items.ts";
import { type Declarations, recordsOfItems } from "./records-of-items.ts";
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

/** A node or an edge that has not ended. */
interface OpenItem extends FoundItem {
  readonly id: string | undefined;
  readonly values: string[];
}

/** More elements inside each other than any graph has. */
const MOST_DEPTH = 256;

/** How much is held, in UTF-16 code units: of one value, and of what nothing is made of, which is one text in the report. */
const MOST_HELD = { inValue: 64_000_000, passedOver: 350_000_000 };
/** About what an element takes beside its words. */
const BESIDE_WORDS = 60;

/**
 * Takes a graph in XML apart into nodes and edges, the XML attributes of which become cells that begin with "@".
 * A document type is refused, since it could define entities; none are ever expanded. Whatever is neither a cell nor a
 * frame around others is counted and told, each sort of element once.
 */
export function parseXmlGraph(
  { file, text }: GivenText,
  dialect: XmlDialect,
  issues: Issue[],
  most = MOST_HELD,
): Tables | undefined {
  const noted = issues.length;
  const plain = gatherGraph(file, dialect, issues, most);
  if (readPlainXml(text, plain.handler)) return plain.tables();

  issues.length = noted;
  const whole = gatherGraph(file, dialect, issues, most);
  return readXml(text, whole.handler, noteIssues(file, issues)) ? whole.tables() : undefined;
}

function gatherGraph(
  file: string,
  dialect: XmlDialect,
  issues: Issue[],
  most: typeof MOST_HELD,
): { readonly handler: XmlHandler; tables(): Tables } {
  const note = noteIssues(file, issues);
  const aside: Issue[] = [];
  const around: Element[] = [];
  const declarations: Record<Of, Map<string, Declared>> = { node: new Map(), edge: new Map() };
  const defaults: Record<Of, Map<string, string>> = { node: new Map(), edge: new Map() };
  const found = gatherItems();
  const open: { item: OpenItem; depth: number }[] = [];
  const passedOver = new Map<string, { count: number; first: string; spot: Spot }>();
  const elements: StayedOut[] = [];
  const graphs: string[] = [];
  const directions: ReturnType<XmlDialect["usualDirection"]>[] = [];
  let declaring: Declared | undefined;
  let value:
    | { readonly key: string; readonly depth: number; readonly root: ValueElement; readonly inner: ValueElement[] }
    | undefined;
  let words = "";
  let spot: Spot = { line: 1, column: 1 };
  const held = { inValue: 0, passedOver: 0 };

  const hold = (where: keyof typeof held, length: number): void => {
    held[where] += length;
    if (held[where] > most[where]) throw new TooMuch(TOO_MUCH[where]);
  };
  const passOver = (what: string, words: string, at: Spot): void => {
    hold("passedOver", what.length + words.length + BESIDE_WORDS);
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
    item.values.push(key, words);
  };

  const openElement = (name: string, attributes: Attributes, at: Spot): void => {
    const tag = localName(name);
    spot = at;
    if (around.length >= MOST_DEPTH) throw new TooDeep(`more than ${MOST_DEPTH} elements lie inside each other`);

    if (value !== undefined) {
      hold("inValue", BESIDE_WORDS);
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
      const outer = parent?.of === "node" ? parent.id : undefined;
      const item: OpenItem = {
        of: tag,
        id: attributes.id,
        spot,
        graph: graphs.length - 1,
        attributes: namedAttributes(attributes, outer),
        values: [],
        direction: tag === "edge" ? (dialect.direction(attributes) ?? directions.at(-1) ?? "directed") : undefined,
      };
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
      held.inValue = 0;
    } else if (declared === undefined && !dialect.frames.has(tag)) {
      const held = Object.entries(attributes).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
      passOver(name, held.join(" "), spot);
    }
    if (tag === "default") {
      words = "";
      held.inValue = 0;
    }
    around.push({ tag, attributes });
  };
  const addWords = (text: string, line: number): void => {
    if (value !== undefined) {
      hold("inValue", text.length);
      const element = value.inner.at(-1) ?? value.root;
      element.words += text;
    } else if (around.at(-1)?.tag === "default") {
      hold("inValue", text.length);
      words += text;
    } else if (text.trim() !== "")
      passOver(`the words in ${around.at(-1)?.tag}`, shownWords(text.trim()), { line, column: 1 });
  };
  const closeElement = (): void => {
    const tag = around.pop()?.tag;
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
      if (closed !== undefined) found.add(closed.item);
    }
  };

  const tables = (): Tables => {
    for (const [what, { count, first, spot }] of passedOver) {
      const often = count === 1 ? "" : `, ${count} times`;
      const message = `nothing was made of <${what}>${often}${first === "" ? "" : ` (first ${first})`}`;
      noteIssues(file, aside)("warning", "not-used", spot, message, "look there for what the case lacks");
    }
    const read: Declarations = { declarations, defaults };
    return { ...recordsOfItems(file, found, graphs, read, note), aside, passedOver: elements };
  };
  return { handler: { open: openElement, words: addWords, close: closeElement }, tables };
}

const TOO_MUCH = {
  inValue: "a single value of it is longer than is read",
  passedOver: "it holds more that is neither a node nor an edge, nor a value of these, than the report can list",
};

/** The name of an element without its namespace's prefix. */
const localName = (name: string): string => name.slice(name.lastIndexOf(":") + 1);

/** Attributes as cells, and beside them the node that one lies in. */
function namedAttributes(attributes: Attributes, outer: string | undefined): string[] {
  const turns: string[] = [];
  for (const key in attributes) turns.push(`@${key}`, (key === "parent" ? outer : undefined) ?? attributes[key] ?? "");
  if (outer !== undefined && !("parent" in attributes)) turns.push("@parent", outer);
  return turns;
}
