import type { Quad } from "n3";
import { sha256ForAddress } from "../../model/sha256.ts";
import { laidOut } from "../words/laid-out.ts";

/** Four terms, as RDF/JS has them. */
export type PlainQuad = Pick<Quad, "subject" | "predicate" | "object" | "graph">;

/** Stands in IRIs where the artifact code will be: the blank that the specification hashes in its place. */
export const CODE_TO_COME = " ";

/**
 * The hash of RDF's content, for its address to hold: the artifact code of a trusty URI of module RA (Trusty URI
 * Specification, version 1, http://trustyuri.net), "RA" and 43 characters of Base64.
 * @param quads without blank nodes; their own IRIs hold `CODE_TO_COME` where the code belongs
 */
export function artifactCode(quads: readonly PlainQuad[]): string {
  // Most have no such letter, and are in the right order as they are.
  const plain = serializedInOrder(quads, (text) => text);
  const serialized = SURROGATE_OR_PAST.test(plain) ? serializedInOrder(quads, byCodePoint) : plain;
  // 256 bits and the two zero bits that the specification appends are what unpadded Base64 is of 32 bytes.
  return `RA${sha256ForAddress(serialized)}`;
}

/** What is hashed, one quad a line and none twice. */
function serializedInOrder(quads: readonly PlainQuad[], ordered: Ordered): string {
  let text = "";
  let last: PlainQuad | undefined;
  let beginning = "";
  for (const quad of inOrder(quads, ordered)) {
    if (last !== undefined && compareQuads(quad, last, ordered) === 0) continue;
    const { graph, subject, predicate, object } = quad;
    // As one piece, since it will be part of several.
    if (graph !== last?.graph || subject !== last.subject) beginning = laidOut(`${graph.value}\n${subject.value}\n`);
    text += `${beginning}${predicate.value}\n${serializedObject(object)}\n`;
    last = quad;
  }
  return text;
}

function serializedObject(object: PlainQuad["object"]): string {
  const { value } = object;
  if (object.termType !== "Literal") return value;

  const isEscaped = value.includes("\\") || value.includes("\n");
  const escaped = isEscaped ? value.replaceAll("\\", "\\\\").replaceAll("\n", "\\n") : value;
  return `${object.language === "" ? `^${object.datatype.value}` : `@${object.language.toLowerCase()}`} ${escaped}`;
}

/** In which order quads of so many stood last. Most nanopublications are built alike, and laid out so they need hardly be sorted. */
const usualOrders = new Map<number, readonly number[]>();
/** Beyond so many quads hardly two are built alike. */
const MOST_USUAL = 256;

function inOrder(quads: readonly PlainQuad[], ordered: Ordered): readonly PlainQuad[] {
  const usual = usualOrders.get(quads.length)?.map((place) => quads[place] as PlainQuad) ?? quads;
  if (isInOrder(usual, ordered)) return usual;

  const sorted = quads
    .map((_, place) => place)
    .sort((a, b) => compareQuads(quads[a] as PlainQuad, quads[b] as PlainQuad, ordered));
  if (quads.length <= MOST_USUAL) usualOrders.set(quads.length, sorted);
  return sorted.map((place) => quads[place] as PlainQuad);
}

function isInOrder(quads: readonly PlainQuad[], ordered: Ordered): boolean {
  for (let i = 1; i < quads.length; i++)
    if (compareQuads(quads[i - 1] as PlainQuad, quads[i] as PlainQuad, ordered) > 0) return false;
  return true;
}

/** Gives the text by whose UTF-16 code units another is to be ordered. */
type Ordered = (text: string) => string;

/** What quads are ordered by, the first difference deciding; of literals that look alike the type or else the language. */
function compareQuads(a: PlainQuad, b: PlainQuad, ordered: Ordered): number {
  return (
    compare(a.graph.value, b.graph.value, ordered) ||
    compare(a.subject.value, b.subject.value, ordered) ||
    compare(a.predicate.value, b.predicate.value, ordered) ||
    Number(a.object.termType === "Literal") - Number(b.object.termType === "Literal") ||
    compare(a.object.value, b.object.value, ordered) ||
    compare(typeOf(a), typeOf(b), ordered)
  );
}

function compare(a: string, b: string, ordered: Ordered): number {
  if (a === b) return 0;
  return ordered(a) < ordered(b) ? -1 : 1;
}

function typeOf({ object }: PlainQuad): string {
  if (object.termType !== "Literal") return "";
  return object.language === "" ? `1${object.datatype.value}` : `0${object.language.toLowerCase()}`;
}

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
