// Our own: the library's writer looks through every name of every quad for a prefix, and takes several times as long as all else.

import type { Quad_Object } from "n3";
import { PREFIXES, term } from "./rdf-terms.ts";
import type { PlainQuad } from "./trusty-uri.ts";

/** What a file in TriG (https://www.w3.org/TR/trig) begins with. */
export const TRIG_PREFIXES = `${Object.entries(PREFIXES)
  .map(([prefix, beginning]) => `@prefix ${prefix}: <${beginning}>.\n`)
  .join("")}\n`;

/** Quads of named graphs as TriG, graph by graph; what stands before such a name or literal again is not repeated. */
export function trigText(quads: readonly PlainQuad[]): string {
  let text = "";
  let last: PlainQuad | undefined;
  for (const quad of quads) {
    const { subject, predicate, object, graph } = quad;
    const isOfLastGraph = last?.graph.value === graph.value;
    const isOfLastSubject = isOfLastGraph && last?.subject.value === subject.value;
    if (!isOfLastGraph) text += `${last === undefined ? "" : CLOSED}${nameText(graph.value)} {\n`;
    if (isOfLastSubject && last?.predicate.value === predicate.value) text += `, ${objectText(object)}`;
    else {
      const before = isOfLastSubject ? ";\n   " : `${isOfLastGraph ? ".\n" : ""}${nameText(subject.value)}`;
      text += `${before} ${predicateText(predicate.value)} ${objectText(object)}`;
    }
    last = quad;
  }
  return last === undefined ? "" : text + CLOSED;
}

const CLOSED = "\n}\n";

const TYPE = term("rdf:type").value;

const predicateText = (name: string): string => (name === TYPE ? "a" : nameText(name));

/** The names of a case's own records are beyond number, and begin with no prefix. */
const nameText = (name: string): string => (name.startsWith("urn:sayswho:case/") ? `<${name}>` : termText(name));

const termTexts = new Map<string, string>();

/** A term of a vocabulary, of which there are few; what cannot stand behind a prefix is written out. */
function termText(name: string): string {
  const known = termTexts.get(name);
  if (known !== undefined) return known;

  const [prefix, beginning = ""] = Object.entries(PREFIXES).find(([, beginning]) => name.startsWith(beginning)) ?? [];
  const local = name.slice(beginning.length);
  const text = prefix !== undefined && LOCAL_NAME.test(local) ? `${prefix}:${local}` : `<${name}>`;
  termTexts.set(name, text);
  return text;
}

const LOCAL_NAME = /^\w(?:\.?[\w-])*$/;

function objectText(object: Quad_Object): string {
  const { value } = object;
  if (object.termType !== "Literal") return nameText(value);

  const type = object.datatype.value;
  if (type === STRING) return quoted(value);
  if (BARE[type]?.test(value)) return value;
  return `${quoted(value)}^^${nameText(type)}`;
}

const STRING = term("xsd:string").value;

/** What stands without quotes, since its look says of which type it is. */
const BARE: Readonly<Record<string, RegExp>> = {
  [term("xsd:boolean").value]: /^(?:true|false)$/,
  [term("xsd:integer").value]: /^-?\d+$/,
  [term("xsd:double").value]: /^-?\d+(?:\.\d+)?e[+-]\d+$/,
};

const quoted = (text: string): string => `"${ODD.test(text) ? text.replace(ODD_CHARACTERS, escaped) : text}"`;

const ODD = /["\\\u0000-\u0019\ud800-\udbff]/;
const ODD_CHARACTERS = /["\\\u0000-\u0019]|[\ud800-\udbff][\udc00-\udfff]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
  "\b": "\\b",
  "\f": "\\f",
};

function escaped(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16);
  return (
    ESCAPES[character] ?? (character.length === 1 ? `\\u${digits.padStart(4, "0")}` : `\\U${digits.padStart(8, "0")}`)
  );
}
