import { Document, isMap, isScalar, Scalar, visit } from "yaml";

/** Characters that YAML readers treat as breaks or drop; a text with one of them is written in double quotes, escaped. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00a0\u2028\u2029\ufeff\ufffe\uffff]|^\s|\s$|\t/;

/** YAML 1.2 that reads well in a diff, and whose texts come back exactly as they were, whatever characters they hold. */
export function safeYaml(value: unknown): string {
  const document = new Document(value, { version: "1.2" });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === "string" && UNSAFE.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
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
