import { passagePlace } from "../../graph/passage-place.ts";
import type { Anchor } from "../../model/anchor.ts";
import type { Source } from "../../model/source.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { inFigures } from "../in-figures.ts";
import type { SourceText } from "../state/source-texts.ts";
import { passageAround } from "./passage-around.ts";

interface PassageProps {
  readonly table: Pick<ClaimTable, "marks">;
  readonly anchor: Anchor;
  readonly source: Source;
  readonly text: SourceText;
  /** What it adds to the claim, where it is not the one that the claim stands on. */
  readonly role?: string;
  /** Leads to it in the whole text. */
  onRead(): void;
}

/** Words that a claim rests on: highlighted in their text, or else quoted, or else only where they stand; and what they were translated as. */
export function Passage({ table, anchor, source, text, role, onRead }: PassageProps) {
  const { start, end, exact, prefix = "", suffix = "", translation } = anchor;
  const { lang } = source;
  const length = source.text?.length;
  const around = text.kind === "at-hand" ? passageAround(text.text, start, end) : undefined;
  const marked = passagePlace(table, source.id, anchor);
  const paragraph = around === undefined || marked.length > 0 ? [] : [`paragraph ${around.paragraph}`];
  const position = `characters ${inFigures(start)}–${inFigures(end)}${
    length === undefined ? "" : ` of ${inFigures(length)}`
  }`;
  const words =
    around ?? (exact === undefined ? undefined : { ...NOT_CUT, before: prefix, passage: exact, after: suffix });
  return (
    <figure class="passage">
      {role !== undefined && <p class="role">{role}</p>}
      {words === undefined ? (
        length !== undefined && <Extent start={start} end={end} length={length} />
      ) : (
        <blockquote dir="auto" {...(lang === undefined ? {} : { lang })}>
          {(words.beginsCut ?? words.before !== "") && "… "}
          {words.before}
          <mark>{words.passage}</mark>
          {words.after}
          {(words.endsCut ?? words.after !== "") && " …"}
        </blockquote>
      )}
      {translation !== undefined && (
        <>
          <blockquote class="translation" dir="auto" lang={translation.lang}>
            {translation.text}
          </blockquote>
          <p class="aside">
            translated by <bdi>{translation.by}</bdi>: not the source’s words
          </p>
        </>
      )}
      <figcaption>
        {[...marked, ...paragraph, position].join(", ")}
        {" · "}
        <button type="button" class="link" onClick={onRead}>
          {text.kind === "at-hand" ? "in the whole text" : "with all that is read in it"}
        </button>
      </figcaption>
    </figure>
  );
}

/** Words that an anchor quotes have no text around them that would tell where they are cut. */
const NOT_CUT = { beginsCut: undefined, endsCut: undefined };

interface ExtentProps {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** Where in a text a passage lies, as a mark on a bar that is the whole of it. */
function Extent({ start, end, length }: ExtentProps) {
  return (
    <svg class="extent" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="whole" width="100" height="6" />
      <rect class="part" x={(100 * start) / length} width={Math.max(0.8, (100 * (end - start)) / length)} height="6" />
    </svg>
  );
}
