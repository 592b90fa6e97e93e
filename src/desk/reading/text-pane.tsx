import { useComputed, useSignalEffect } from "@preact/signals";
import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import { allegationOf } from "../../edit/saying/statement.ts";
import { partOf, type WorkingCase } from "../../edit/working-case.ts";
import type { Claim } from "../../model/claim.ts";
import type { Mark } from "../../model/mark.ts";
import type { Reading } from "../../model/reading.ts";
import type { Stretch } from "../../suggest/text/text-units.ts";
import { becameNow } from "../saying/claim-in-words.ts";
import { claimsIn } from "../saying/claims-now.ts";
import { chainInWords } from "../saying/speakers.ts";
import { type DeskState, readingOf } from "../state/desk-state.ts";
import type { Frame } from "../state/form.ts";
import { changeOld, changeOldFrame } from "../state/say.ts";
import { offeredHere } from "../state/take-offered.ts";
import { caretOn, snapToWords, unitAround } from "../text/caret.ts";
import { placeAt, selectedInPage, showOffered, showSelected } from "./page-selection.ts";
import { segmentsOf } from "./text-segments.ts";

/** How a mark reads in the margin: "page 4", "00:12:31", "headline". */
const MARK_WORDS: Readonly<Record<Mark["kind"], (label: string) => string>> = {
  page: (label) => `page ${label}`,
  time: (label) => label,
  paragraph: (label) => `¶ ${label}`,
  headline: () => "headline",
  caption: () => "caption",
  correction: () => "correction",
};

const NO_READING = { frames: [], nothing: [] } as const;

/** The text that is read: who speaks beside it on the left, what is claimed on the right, the caret in it. */
export function TextPane({ state }: { readonly state: DeskState }) {
  const pane = useRef<HTMLElement>(null);
  const claims = useComputed(() =>
    state.source.value === undefined ? [] : claimsIn(state.working.value, state.source.value),
  );
  const reading = useComputed(() => readingOf(state));
  const marks = useComputed(() =>
    state.source.value === undefined ? [] : (partOf(state.working.value, "marks", state.source.value) ?? []),
  );

  useSignalEffect(() => {
    const [selected, read] = [state.selected.value, state.read.value];
    // Drawn anew after whatever changed in the text with it.
    void claims.value;
    // What is being written takes room from the text: the passage stays in sight.
    void state.form.value;
    void reading.value;
    const offered = state.form.value === undefined ? offeredHere(state)?.over : undefined;
    requestAnimationFrame(() => {
      if (pane.current === null) return;
      showSelected(pane.current, read?.paragraphs ?? [], selected);
      showOffered(pane.current, read?.paragraphs ?? [], offered ?? []);
    });
  });

  const read = state.read.value;
  if (read === undefined) return <NoText state={state} />;

  function onPointerUp({ clientX, clientY }: PointerEvent): void {
    if (pane.current === null || read === undefined) return;
    const tapped = placeAt(pane.current, clientX, clientY);
    const found = selectedInPage(pane.current) ?? (tapped === undefined ? undefined : { start: tapped, end: tapped });
    if (found === undefined) return;
    const stretch = found.start === found.end ? unitAround(read, found.start, "sentence") : snapToWords(read, found);
    if (stretch !== undefined) state.caret.value = caretOn(stretch);
    getSelection()?.removeAllRanges();
    pane.current?.focus({ preventScroll: true });
  }

  return (
    <section
      ref={pane}
      class="text-pane"
      id="text"
      aria-label="The text"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the text is moved in by keys
      tabIndex={0}
      onPointerUp={onPointerUp}
    >
      {read.paragraphs.map((paragraph, i) => (
        <Paragraph
          key={paragraph.start}
          index={i}
          text={read.text.slice(paragraph.start, paragraph.end)}
          start={paragraph.start}
          claims={near(claims.value, paragraph)}
          reading={nearReading(reading.value, paragraph)}
          marks={marks.value.filter(({ at }) => at >= paragraph.start && at < paragraph.end)}
          state={state}
        />
      ))}
      <SelectedAloud state={state} />
    </section>
  );
}

/** What is selected, for who hears the page; by itself, so that nothing else is drawn anew when the caret moves. */
function SelectedAloud({ state: { read, selected } }: { readonly state: DeskState }) {
  const at = selected.value;
  const words =
    at === undefined ? "" : (read.value?.text.slice(at.start, Math.min(at.end, at.start + MOST_SAID)) ?? "");
  return (
    <p class="visually-hidden" aria-live="polite">
      {words}
    </p>
  );
}

const MOST_SAID = 300;

interface ParagraphProps {
  readonly index: number;
  readonly text: string;
  readonly start: number;
  readonly claims: readonly Claim[];
  readonly reading: Pick<Reading, "frames" | "nothing">;
  readonly marks: readonly Mark[];
  readonly state: DeskState;
}

/** Only what has changed is drawn anew: a text may have thousands of paragraphs. */
function Paragraph(props: ParagraphProps) {
  const drawn = useRef<{ readonly props: ParagraphProps; readonly paragraph: VNode } | undefined>(undefined);
  // What is given back unchanged is not drawn anew.
  if (drawn.current === undefined || !isSameParagraph(drawn.current.props, props))
    drawn.current = { props, paragraph: <DrawnParagraph {...props} /> };
  return drawn.current.paragraph;
}

function DrawnParagraph({ index, text, start, claims, reading, marks, state }: ParagraphProps) {
  const stretch = { start, end: start + text.length };
  const begin = reading.frames.filter(
    ({ parts }) => (parts[0]?.start ?? -1) >= start && (parts[0]?.start ?? -1) < stretch.end,
  );
  return (
    <div class="paragraph" data-paragraph={index}>
      <div class="who-speaks">
        {marks.map(({ kind, at, label }) => (
          <span key={`${kind} ${at}`} class="marks-here">
            <bdi>{MARK_WORDS[kind](label)}</bdi>
          </span>
        ))}
        {begin.map((frame) => (
          <FrameBar key={frame.id} state={state} frame={frame} />
        ))}
      </div>
      <p dir="auto">
        {segmentsOf(stretch, claims, reading).map((segment) => (
          <span
            key={segment.start}
            data-start={segment.start}
            class={[
              segment.claims.length > 0 ? "claimed" : "",
              segment.isSpoken ? "spoken" : "",
              segment.isNothing ? "nothing" : "",
            ]
              .filter(Boolean)
              .join(" ")}
          >
            {text.slice(segment.start - start, segment.end - start)}
          </span>
        ))}
      </p>
      <ul class="claims-here">
        {claims
          .filter(({ anchor }) => anchor.start >= start && anchor.start < stretch.end)
          .map((claim) => (
            <ClaimHere key={claim.id} state={state} claim={claim} />
          ))}
      </ul>
    </div>
  );
}

function isSameParagraph(one: ParagraphProps, other: ParagraphProps): boolean {
  return (
    one.text === other.text &&
    one.start === other.start &&
    isSameList(one.claims, other.claims) &&
    isSameList(one.marks, other.marks) &&
    isSameList(one.reading.frames, other.reading.frames) &&
    isSameList(one.reading.nothing, other.reading.nothing)
  );
}

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, i) => item === other[i]);

function FrameBar({ state, frame }: { readonly state: DeskState; readonly frame: Frame }) {
  const source = state.source.value ?? "";
  return (
    <button type="button" class="frame-bar" title="Change who speaks here" onClick={() => changeOldFrame(state, frame)}>
      <bdi>{chainInWords(state.working.value, frame.steps, source)}</bdi>
    </button>
  );
}

function ClaimHere({ state, claim }: { readonly state: DeskState; readonly claim: Claim }) {
  const working = state.working.value;
  const became = becameNow(working, claim);
  return (
    <li
      class={`claim-here${claim.status === "withdrawn" ? " withdrawn" : ""}${claim.polarity === "denies" ? " denies" : ""}`}
    >
      <button type="button" onClick={() => changeOld(state, claim)} title="Change this claim">
        <bdi>{claim.statement}</bdi>
        {became !== "" && <bdi class="aside"> {became}</bdi>}
      </button>
      <span class="beside">
        <bdi>{besideClaim(working, claim)}</bdi>
      </span>
    </li>
  );
}

/** What a sentence may leave out: who it came through, what was coded that they allege or deny, and when it was. */
function besideClaim(working: WorkingCase, claim: Claim): string {
  const { subject, predicate, object, value, polarity, attribution, source, time, hedges } = claim;
  const name = (id: string) => partOf(working, "entities", id)?.name ?? id;
  const when = time && (time.edtf === undefined ? `“${time.raw}”, without a date` : time.edtf);
  return [
    chainInWords(working, attribution, source),
    allegationOf({ subject: name(subject), predicate, object: object === undefined ? value : name(object), polarity }),
    when,
    ...hedges.map((hedge) => `“${hedge}”`),
  ]
    .filter(Boolean)
    .join(" · ");
}

const near = (claims: readonly Claim[], { start, end }: Stretch): readonly Claim[] =>
  claims.filter(({ anchor }) => anchor.start < end && anchor.end > start);

function nearReading(reading: Reading | undefined, { start, end }: Stretch): Pick<Reading, "frames" | "nothing"> {
  if (reading === undefined) return NO_READING;
  const touches = (at: Stretch) => at.start < end && at.end > start;
  return {
    frames: reading.frames.filter(({ parts }) => parts.some(touches)),
    nothing: reading.nothing.filter(touches),
  };
}

function NoText({ state: { source, working } }: { readonly state: DeskState }) {
  if (source.value === undefined) {
    return (
      <div class="text-pane empty">
        <p>Open a source on the left, or add one: drop a document here, or paste a text.</p>
      </div>
    );
  }
  void working;
  return (
    <div class="text-pane empty">
      <p>
        The text of this source is not at hand. `sayswho attach` puts it beside the case once somebody has the very text
        that was read.
      </p>
    </div>
  );
}
