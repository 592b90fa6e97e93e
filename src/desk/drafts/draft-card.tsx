import { useLayoutEffect, useRef } from "preact/hooks";
import type { Changeable } from "../../edit/drafts/change-draft.ts";
import type { ShownDraft } from "../../edit/drafts/shown-draft.ts";
import { KindMark } from "../../viewer/panels/kind-mark.tsx";
import { FIRST_DIGIT } from "../saying/line-offers.ts";
import type { DeskState } from "../state/desk-state.ts";
import { draftInWords } from "./draft-in-words.ts";
import { sameAsOffered, turnShown } from "./judge-drafts.ts";

interface DraftCardProps {
  readonly state: DeskState;
  readonly draft: ShownDraft;
}

/** A draft: who says what about whom, a button for each part, its passage in its text, who proposed it, and what the checks say. */
export function DraftCard({ state, draft }: DraftCardProps) {
  const { claim, source, proposedBy, proposedAt, from, why } = draft;
  const words = draftInWords(draft);
  const part = { state, draft };
  return (
    <>
      <p class="sentence">
        <Part {...part} what="speaker" words={words.speaker} name="who says it" />
        {words.through.length > 0 && <bdi>, through {words.through.join(" and ")},</bdi>}{" "}
        <button type="button" class="part verb" onClick={() => turnShown(state)}>
          {words.denies ? "denies" : "alleges"}
        </button>{" "}
        that <Part {...part} what="subject" words={words.subject} name="who or what" id={claim.subject} />{" "}
        <Part {...part} what="predicate" words={words.predicate} name="does or is what" />{" "}
        <Part
          {...part}
          what={words.isAboutValue ? "value" : "object"}
          words={words.object}
          name="whom or what"
          id={claim.object}
        />
        .
      </p>
      {typeof claim.statement === "string" && (
        <p class="own-words">
          <bdi>{claim.statement}</bdi>
        </p>
      )}
      <p class="aside">
        <bdi>{[words.how, ...words.besides].filter((each) => each !== "").join(" · ")}</bdi>
      </p>
      <Checks draft={draft} />
      <WhoIsWhom state={state} draft={draft} />
      <Passage draft={draft} />
      <p class="aside whence">
        Proposed by <bdi>{proposedBy}</bdi>, {proposedAt}
        {from !== undefined && (
          <>
            {" · "}
            <bdi>{from}</bdi>
          </>
        )}
        {why !== undefined && (
          <>
            {" · why: "}
            <bdi>{why}</bdi>
          </>
        )}
        {!source.isInCase && " · the work comes into the case with it"}
      </p>
    </>
  );
}

interface PartProps extends DraftCardProps {
  readonly what: Changeable;
  readonly words: string | undefined;
  readonly name: string;
  readonly id?: unknown;
}

/** A part of the sentence: pressing it changes it. */
function Part({ state, draft, what, words, name, id }: PartProps) {
  const named = typeof id === "string" ? draft.names[id] : undefined;
  return (
    <button
      type="button"
      class={words === undefined ? "part gap" : "part"}
      aria-label={`${name}: ${words ?? "not said"}${named?.isNew ? ", new" : ""}`}
      onClick={() => {
        state.drafts.asking.value = { kind: "change", what };
      }}
    >
      {named !== undefined && <KindMark kind={named.kind} named={named.named} />}
      <bdi>{words ?? name}</bdi>
      {named?.isNew && <span class="aside"> new</span>}
    </button>
  );
}

/** What speaks against it, by which rule; or that nothing does. */
function Checks({ draft: { troubles, isReady } }: { readonly draft: ShownDraft }) {
  return (
    <div class="checks">
      {isReady && <p class="ready">{troubles.length === 0 ? "No check speaks against it." : "It can be accepted."}</p>}
      {troubles.length > 0 && (
        <ul class="troubles">
          {troubles.map(({ rule, isRefusal, message, mend }) => (
            <li key={`${rule} ${message}`} class={isRefusal ? "error" : "warning"}>
              <bdi>{message}</bdi>; {mend} <span class="aside">[{rule}]</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Whom it speaks of that may be one of the case's: the facts that decide it on one line, a digit each. */
function WhoIsWhom({ state, draft }: DraftCardProps) {
  const [undecided, ...more] = draft.undecided;
  if (undecided === undefined) return null;
  return (
    <div class="who-is-whom">
      <p>
        Is <bdi>“{undecided.name}”</bdi> <span class="aside">({undecided.facts})</span> one of these?
        {more.length > 0 && <span class="aside"> {more.length} more to say after this</span>}
      </p>
      <ol class="line-offers" start={FIRST_DIGIT} aria-label={`Who “${undecided.name}” may be`}>
        {undecided.offers.map(({ id, name, why }, i) => (
          <li key={id}>
            <button type="button" onClick={() => sameAsOffered(state, i)}>
              {i + FIRST_DIGIT <= 9 && <kbd class="key">{i + FIRST_DIGIT}</kbd>} <bdi class="words">{name}</bdi>{" "}
              <bdi class="aside">{why}</bdi>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The passage in its text, in sight; where its words do not stand there, what is nearest, and what was quoted. */
function Passage({ draft: { id, passage, source, claim } }: { readonly draft: ShownDraft }) {
  const box = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const [pane, mark] = [box.current, box.current?.querySelector("mark")];
    if (pane !== null && mark) pane.scrollTop = mark.offsetTop - pane.clientHeight / 3;
  }, [id, passage?.start]);

  const { exact } = (claim.anchor ?? {}) as { readonly exact?: unknown };
  const quoted = typeof exact === "string" ? exact : undefined;
  return (
    <section class="draft-passage" aria-label="Its passage">
      <h3>
        <bdi>{source.title}</bdi>
        {passage !== undefined && <span class="aside"> line {passage.line}</span>}
      </h3>
      {passage === undefined ? (
        <p class="aside">The text is not at hand.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys
        <p ref={box} class="draft-text" dir="auto" tabIndex={0}>
          {passage.before}
          <mark class={passage.isFound ? undefined : "nearest"}>{passage.words}</mark>
          {passage.after}
        </p>
      )}
      {quoted !== undefined && passage?.isFound !== true && (
        <p>
          {passage === undefined ? "Quoted: " : "What is marked is the nearest; quoted was: "}
          <q>
            <bdi>{quoted}</bdi>
          </q>
        </p>
      )}
    </section>
  );
}
