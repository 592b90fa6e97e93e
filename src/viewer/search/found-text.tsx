import { workInWords } from "../../graph/source-in-words.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import type { TextFound } from "./texts-found.ts";

/** A stretch of a text that was found: in which work, the words with what is around them, and whether anything rests on it. */
export function FoundText({ state: { table }, found }: { readonly state: ViewerState; readonly found: TextFound }) {
  const source = table.sources[found.source];
  const { length } = found.claims;
  return (
    <>
      <span class="mark" aria-hidden="true">
        ¶
      </span>
      <bdi class="around" {...(source?.lang === undefined ? {} : { lang: source.lang })}>
        {found.around.map(({ words, isMarked }, i) => (isMarked ? <mark key={i}>{words}</mark> : words))}
      </bdi>
      <span class="aside">
        {length === 0 ? "no claim here" : length === 1 ? "one claim here" : `${length} claims here`} · in the text of{" "}
        <bdi>{source === undefined ? "" : workInWords(source, table)}</bdi>
      </span>
    </>
  );
}
