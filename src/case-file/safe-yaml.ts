import { Document, isCollection, isMap, isScalar, Scalar, visit } from "yaml";

/** Characters that YAML readers treat as breaks or drop; a text with one of them is written in double quotes, escaped. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00a0\u2028\u2029\ufeff\ufffe\uffff]|^\s|\s$|\t/;

/** Inside brackets an older reader takes these for the end of the word or the beginning of a key. */
const UNSAFE_IN_FLOW = /[?:]/;

/**
 * YAML 1.2 that reads well in a diff, and whose texts come back exactly as they were, whatever characters they hold. A
 * reader of YAML 1.1 sees the same: what it would take for a date, a number or a truth value stands in quotes.
 */
export function safeYaml(value: unknown): string {
  const document = new Document(value, { version: "1.2", compat: "yaml-1.1" });
  visit(document, {
    Scalar(_, node, path) {
      if (typeof node.value !== "string") return;
      const isInFlow = path.some((outer) => isCollection(outer) && outer.flow === true);
      if (UNSAFE.test(node.value) || (isInFlow && UNSAFE_IN_FLOW.test(node.value))) node.type = Scalar.QUOTE_DOUBLE;
    },
    Seq(_, node) {
      if (node.items.length > 0 && node.items.every((item) => isScalar(item))) node.flow = true;
    },
    Map(key, node, path) {
      const nested = path.some((outer) => isMap(outer));
      if (nested && key === "value" && node.items.every(({ value: item }) => isScalar(item))) node.flow = true;
    },
  });
  return escapeRest(document.toString({ lineWidth: 0, flowCollectionPadding: true, minContentWidth: 0 }));
}

/** The YAML writer leaves some of these raw inside double quotes; there, and only there, they can now stand. */
const RAW = /[\u007f-\u009f\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g;

const escapeRest = (text: string): string =>
  text.replace(RAW, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** A value on one line, as it may stand inside brackets and outside: JSON, every character of which any reader takes. */
export const flowYaml = (value: unknown): string => escapeRest(JSON.stringify(value));
