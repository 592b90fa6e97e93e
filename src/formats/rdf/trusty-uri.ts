import { DataFactory, type Quad, type Term } from "n3";
import { sha256OfBytes } from "../../model/sha256.ts";

const encoder = new TextEncoder();

/** Four terms, as RDF/JS has them. */
export type PlainQuad = Pick<Quad, "subject" | "predicate" | "object" | "graph">;

/** Stands in IRIs where the artifact code will be: the blank that the specification hashes in its place. */
export const CODE_TO_COME = " ";

/**
 * Gives RDF an address that holds the hash of its content, so that nobody can change it unseen: a trusty URI of module
 * RA (Trusty URI Specification, version 1, http://trustyuri.net).
 * @param quads without blank nodes; their own IRIs hold `CODE_TO_COME` where the code belongs
 * @returns the same quads in the same order, the code in its place
 */
export function withArtifactCode(quads: readonly PlainQuad[]): PlainQuad[] {
  const code = artifactCode(quads);
  // Each name is given its code once, and is then the same object wherever it stands: who compares terms compares these first.
  const known = new Map<string, Term>();
  const coded = <T extends Term>(term: T): T => {
    if (term.termType !== "NamedNode" || !term.value.includes(CODE_TO_COME)) return term;
    const named = known.get(term.value) ?? DataFactory.namedNode(term.value.replace(CODE_TO_COME, code));
    known.set(term.value, named);
    return named as T;
  };
  return quads.map(({ subject, predicate, object, graph }) => ({
    subject: coded(subject),
    predicate: coded(predicate),
    object: coded(object),
    graph: coded(graph),
  }));
}

/** The code of quads whose own IRIs hold a blank in its place: "RA" and 43 characters of Base64. */
export function artifactCode(quads: readonly PlainQuad[]): string {
  const keys = quads.map(keyOf);
  // Most have no such letter, and are in the right order as they are.
  const plain = serializedInOrder(keys);
  const serialized = SURROGATE_OR_PAST.test(plain) ? serializedInOrder(keys.map(byCodePoints)) : plain;
  const digest = sha256OfBytes(encoder.encode(serialized));
  // 256 bits and the two zero bits that the specification appends are what unpadded Base64 is of 32 bytes.
  return `RA${btoa(String.fromCharCode(...digest))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "")}`;
}

/** What quads are ordered by, the first difference deciding, and what is hashed of one. */
interface Key {
  readonly graph: string;
  readonly subject: string;
  readonly predicate: string;
  readonly isLiteral: boolean;
  readonly object: string;
  /** Of a literal: its language, or else its datatype. */
  readonly type: string;
  readonly serialized: string;
}

function keyOf(quad: PlainQuad): Key {
  const [graph, subject, predicate] = [quad.graph.value, quad.subject.value, quad.predicate.value];
  const { object } = quad;
  const { value } = object;
  if (object.termType !== "Literal") {
    const serialized = `${graph}\n${subject}\n${predicate}\n${value}\n`;
    return { graph, subject, predicate, isLiteral: false, object: value, type: "", serialized };
  }

  const { language, datatype } = object;
  const isEscaped = value.includes("\\") || value.includes("\n");
  const escaped = isEscaped ? value.replaceAll("\\", "\\\\").replaceAll("\n", "\\n") : value;
  const typed = language === "" ? `^${datatype.value}` : `@${language.toLowerCase()}`;
  const type = language === "" ? `1${datatype.value}` : `0${language.toLowerCase()}`;
  const serialized = `${graph}\n${subject}\n${predicate}\n${typed} ${escaped}\n`;
  return { graph, subject, predicate, isLiteral: true, object: value, type, serialized };
}

function serializedInOrder(keys: readonly Key[]): string {
  let text = "";
  let last: Key | undefined;
  for (const key of keys.toSorted(compareKeys)) {
    if (last === undefined || compareKeys(key, last) !== 0) text += key.serialized;
    last = key;
  }
  return text;
}

function compareKeys(a: Key, b: Key): number {
  return (
    compare(a.graph, b.graph) ||
    compare(a.subject, b.subject) ||
    compare(a.predicate, b.predicate) ||
    Number(a.isLiteral) - Number(b.isLiteral) ||
    compare(a.object, b.object) ||
    compare(a.type, b.type)
  );
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const byCodePoints = (key: Key): Key => ({
  ...key,
  graph: byCodePoint(key.graph),
  subject: byCodePoint(key.subject),
  predicate: byCodePoint(key.predicate),
  object: byCodePoint(key.object),
  type: byCodePoint(key.type),
});

const SURROGATE_OR_PAST = /[\ud800-\uffff]/;

/**
 * A text whose order by UTF-16 code unit, which JavaScript has, is the order of the given one by code point, which the
 * specification wants: the two differ only in that surrogates belong behind what lies past them.
 */
const byCodePoint = (text: string): string =>
  text.replace(/[\ud800-\uffff]/g, (unit) => {
    const code = unit.charCodeAt(0);
    return String.fromCharCode(code < 0xe000 ? code + 0x2000 : code - 0x800);
  });
