import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { KeyButtons } from "../key-buttons.tsx";
import { Chooser } from "../saying/chooser.tsx";
import type { DeskState } from "../state/desk-state.ts";
import { countWaiting, type QueueAtDesk, waitingHere, waitingInWords } from "../state/queue-at-desk.ts";
import { DraftCard } from "./draft-card.tsx";
import { keysOfDraft, PAIR_KEYS, QUEUE_KEYS } from "./draft-keys.ts";
import { draftQuestion } from "./draft-question.ts";
import { lookAtDrafts } from "./judge-drafts.ts";
import { PairCard } from "./pair-card.tsx";

/** What waits for a person, one at a time: drafts, then entities that may be one. Moving decides nothing. */
export function DraftsPane({ state }: { readonly state: DeskState }) {
  const queue = state.drafts;
  const pane = useRef<HTMLElement>(null);
  const { notice, troubles, asking, waiting, shown } = queue;
  const [here, count, asked] = [waitingHere(queue), countWaiting(queue), asking.value];

  // What others have decided, or taken back in the text, is no longer waiting here.
  const revision = state.revision.value;
  useEffect(() => void lookAtDrafts(state), [state, revision]);
  useEffect(() => {
    if (asked === undefined) pane.current?.focus({ preventScroll: true });
  }, [asked]);

  // A question takes room from below: the words that it is about stay in sight.
  useLayoutEffect(() => {
    if (asked !== undefined && pane.current !== null) keepMarkInSight(pane.current);
  }, [asked, shown.value]);

  const question = asked === undefined ? undefined : draftQuestion(asked, state);
  return (
    <section ref={pane} class="drafts" aria-label="Drafts" tabIndex={-1}>
      <header>
        <h2>Drafts</h2>
        <p class="aside">
          {waiting.value === undefined
            ? "Looking …"
            : count === 0
              ? "Nothing waits. What an import, a colleague or a program proposes is shown here, one at a time; until somebody accepts it, it is no claim."
              : `${placeOf(queue) + 1} of ${count} · no claim, and in no picture or count, until somebody accepts it · ${waitingInWords(queue)}`}
        </p>
      </header>
      {(waiting.value?.issues ?? []).length > 0 && (
        <ul class="troubles">
          {waiting.value?.issues.map(({ message, mend, where }) => (
            <li key={`${where.file} ${where.line} ${message}`} class="warning">
              <bdi>
                {where.file}:{where.line} {message}
              </bdi>
              ; {mend}
            </li>
          ))}
        </ul>
      )}
      {here !== undefined && "pair" in here && <PairCard pair={here.pair} />}
      {here !== undefined && "draft" in here && shown.value !== undefined && (
        <DraftCard state={state} draft={shown.value} />
      )}
      <div class="deciding">
        {question !== undefined && (
          <Chooser
            key={JSON.stringify(asked)}
            label={question.label}
            offers={question.offers}
            onPick={({ picked }) => question.take(picked)}
            {...(question.words && { onWords: question.words })}
            {...(question.initial !== undefined && { initial: question.initial })}
            {...(question.aside !== undefined && { aside: question.aside })}
            onCancel={() => {
              asking.value = undefined;
            }}
          />
        )}
        {troubles.value.length > 0 && (
          <ul class="troubles" role="alert">
            {troubles.value.map(({ rule, message, mend }) => (
              <li key={`${rule} ${message}`}>
                <bdi>{message}</bdi>; {mend}
              </li>
            ))}
          </ul>
        )}
        <p class="notice" role="status">
          {notice.value}
        </p>
        {question === undefined && (
          <KeyButtons
            state={state}
            list={[
              ...(here === undefined ? [] : "pair" in here ? PAIR_KEYS : keysOfDraft(state)),
              ...QUEUE_KEYS.filter(({ keys: [key] }) => key === "u" || here !== undefined),
            ]}
          />
        )}
      </div>
    </section>
  );
}

const BESIDE_MARK = 8;

/** Scrolls so far that what is marked in the text stands above what is asked below; of much, its beginning. */
function keepMarkInSight(pane: HTMLElement): void {
  const [mark, deciding] = [pane.querySelector(".draft-text mark"), pane.querySelector(".deciding")];
  if (mark === null || deciding === null) return;
  const [{ top, bottom }, covered] = [mark.getBoundingClientRect(), deciding.getBoundingClientRect().top];
  const above = top - pane.getBoundingClientRect().top - BESIDE_MARK;
  pane.scrollTop += Math.min(above, Math.max(0, bottom + BESIDE_MARK - covered));
}

/** The place of what is on the screen: of a draft that is on its way it is not told yet. */
function placeOf(queue: QueueAtDesk): number {
  const [here, shown] = [waitingHere(queue), queue.shown.value];
  const { drafts = [] } = queue.waiting.value ?? {};
  return here !== undefined && "draft" in here && shown !== undefined
    ? drafts.indexOf(shown.id as string)
    : queue.at.value;
}
