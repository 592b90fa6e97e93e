import { beginningOf, type TextInPieces } from "../text-in-pieces.ts";

/** How much of a file tells its format. */
const FIRST_WORDS = 20_000;

/** What a file of each format has near its beginning, the most telling first; tables of others have nothing of their own. */
const SIGNS: readonly (readonly [format: string, begins: RegExp, holds: RegExp])[] = [
  ["gexf", /^</, /<(\w+:)?gexf\b/],
  ["graphml", /^</, /<(\w+:)?graphml\b/],
  ["stix", /^\{/, /"type"\s*:\s*"bundle"|"spec_version"\s*:\s*"2\./],
  ["statements", /^[\w",]*canonical_id/, /\bprop\b/],
  [
    "ftm",
    /^\{/,
    /"schema"\s*:\s*"\w+"[^\n]*"properties"|"properties"[^\n]*"schema"\s*:\s*"\w+"|"canonical_id"[^\n]*"prop"/,
  ],
  ["bods", /^[[{]/, /"statementId"|"recordDetails"|"publicationDetails"/],
  ["cytoscape", /^\{/, /"elements"\s*:|"format_version"/],
  ["graphology", /^\{/, /"nodes"\s*:\s*\[\s*\{\s*"key"|"attributes"\s*:[\s\S]*"options"/],
  ["annotations", /^[[{]/, /"Annotation(Collection|Page)?"|"rows"\s*:|"annotations"\s*:|"target"\s*:/],
  ["trig", /^(@prefix|PREFIX)\b/i, /./],
];

/** Which format a file is of by its first words, where they tell it: for somebody who named another. */
export function formatOf(text: string | TextInPieces): string | undefined {
  const beginning = beginningOf(text, FIRST_WORDS)
    .replace(/^\ufeff/, "")
    .trimStart();
  return SIGNS.find(([, begins, holds]) => begins.test(beginning) && holds.test(beginning))?.[0];
}
