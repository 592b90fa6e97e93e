import { utf8ToBytes } from "@noble/hashes/utils.js";
import { DataFactory, type Quad, type Term } from "n3";
import { sha256OfBytes } from "../../model/sha256.ts";

/** Stands in IRIs where the artifact code will be: the blank that the specification hashes in its place. */
export const CODE_TO_COME = " ";

/**
 * Gives RDF an address that holds the hash of its content, so that nobody can change it unseen: a trusty URI of module
 * RA (Trusty URI Specification, version 1, http://trustyuri.net).
 * @param quads without blank nodes; their own IRIs hold `CODE_TO_COME` where the code belongs
 * @returns the same quads in the same order, the code in its place
 */
export function withArtifactCode(quads: readonly Quad[]): Quad[] {
  const code = artifactCode(quads);
  const coded = <T extends Term>(term: T): T =>
    term.termType === "NamedNode" && term.value.includes(CODE_TO_COME)
      ? (DataFactory.namedNode(term.value.replace(CODE_TO_COME, code)) as Term as T)
      : term;
  return quads.map(({ subject, predicate, object, graph }) =>
    DataFactory.quad(coded(subject), coded(predicate), coded(object), coded(graph)),
  );
}

/** The code of quads whose own IRIs hold a blank in its place: "RA" and 43 characters of Base64. */
export function artifactCode(quads: readonly Quad[]): string {
  const keys = quads.map(keyOf);
  // Most have no such letter, and are in the right order as they are.
  const isPlain = !keys.some(({ serialized }) => SURROGATE_OR_PAST.test(serialized));
  const ordered = isPlain ? keys : keys.map((key) => ({ ...key, order: key.order.map(byCodePoint) }));
  const sorted = ordered.sort(compareKeys);
  const unique = sorted.filter((key, i) => i === 0 || compareKeys(key, sorted[i - 1] ?? key) !== 0);
  const digest = sha256OfBytes(utf8ToBytes(unique.map(({ serialized }) => serialized).join("")));
  // 256 bits and the two zero bits that the specification appends are what unpadded Base64 is of 32 bytes.
  return `RA${btoa(String.fromCharCode(...digest))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "")}`;
}

interface Key {
  /** What quads are ordered by, the first difference deciding. */
  readonly order: readonly string[];
  readonly serialized: string;
}

function keyOf({ subject, predicate, object, graph }: Quad): Key {
  const before = [graph.value, subject.value, predicate.value];
  if (object.termType !== "Literal") {
    return {
      order: [...before, "0", object.value],
      serialized: `${before.join("\n")}\n${object.value}\n`,
    };
  }

  const { value, language, datatype } = object;
  const escaped = value.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
  const typed = language === "" ? `^${datatype.value}` : `@${language.toLowerCase()}`;
  return {
    order: [...before, "1", value, language === "" ? `1${datatype.value}` : `0${language.toLowerCase()}`],
    serialized: `${before.join("\n")}\n${typed} ${escaped}\n`,
  };
}

function compareKeys(a: Key, b: Key): number {
  for (let i = 0; i < a.order.length; i++) {
    const mine = a.order[i] ?? "";
    const other = b.order[i] ?? "";
    if (mine !== other) return mine < other ? -1 : 1;
  }
  return 0;
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
