import { workInWords } from "../../graph/source-in-words.ts";
import { standingClaims } from "../../provenance/standing-claims.ts";
import { claimsInWords } from "../panels/claims-in-words.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import type { TextFound } from "./texts-found.ts";

/** A stretch of a text that was found: in which work, the words with what is around them, and whether anything rests on it. */
export function FoundText({ state: { table }, found }: { readonly state: ViewerState; readonly found: TextFound }) {
  const source = table.sources[found.source];
  const { claims, takenBack } = found;
  const here = [
    // As the case is today, like the claims that are found: of a day before, one that nobody knew yet would have fallen.
    ...(claims.length === 0 ? [] : [claimsInWords(table, claims, standingClaims(table))]),
    ...(takenBack.length === 0
      ? []
      : [`what takes back ${takenBack.length === 1 ? "a claim" : `${takenBack.length} claims`}`]),
  ];
  return (
    <>
      <span class="mark" aria-hidden="true">
        ¶
      </span>
      <bdi class="around" {...(source?.lang === undefined ? {} : { lang: source.lang })}>
        {found.around.map(({ words, isMarked }, i) => (isMarked ? <mark key={i}>{words}</mark> : words))}
      </bdi>
      <span class="aside">
        {here.length === 0 ? "no claim here" : `here ${here.join(", and ")}`} · in the text of{" "}
        <bdi>{source === undefined ? "" : workInWords(source, table)}</bdi>
      </span>
    </>
  );
}
