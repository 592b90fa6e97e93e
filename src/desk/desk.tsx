import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { partOf, THE_CASE } from "../edit/working-case.ts";
import { onDraftKey } from "./drafts/draft-keys.ts";
import { DraftsPane } from "./drafts/drafts-pane.tsx";
import { lookAtDrafts } from "./drafts/judge-drafts.ts";
import { KeyButtons } from "./key-buttons.tsx";
import { KeyHelp } from "./key-help.tsx";
import { aimed, onDeskKey, READING_KEYS } from "./keys.ts";
import { focusText } from "./reading/focus-text.ts";
import { FrameOffer } from "./reading/frame-offer.tsx";
import { SourceList } from "./reading/source-list.tsx";
import { TextPane } from "./reading/text-pane.tsx";
import { ReasonLine } from "./reason-line.tsx";
import { RecordsPane } from "./records/records-pane.tsx";
import { PartChooser } from "./saying/part-chooser.tsx";
import { SaidLine } from "./saying/said-line.tsx";
import { AddSource } from "./sources/add-source.tsx";
import { type DeskState, redo, type Side, undo } from "./state/desk-state.ts";
import { takeOutMade } from "./state/leave.ts";
import { waitingInWords } from "./state/queue-at-desk.ts";
import { Troubles } from "./troubles.tsx";

/** The desk: sources, the text, and what is being said; the picture one key away. */
export function Desk({ state }: { readonly state: DeskState }) {
  const { side } = state;
  // On a narrow screen they are out of the way until they are wanted.
  const areSourcesShown = useSignal(false);
  const adding = useSignal<readonly File[] | undefined>(undefined);
  const main = useRef<HTMLElement>(null);
  const waiting = waitingInWords(state.drafts);
  const title = partOf(state.working.value, "case", THE_CASE)?.title ?? "";

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented) return;
      const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test((event.target as HTMLElement | null)?.tagName ?? "");
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping && state.form.value === undefined;
      if (isPlain && event.key === "g") side.value = side.value === "picture" ? "text" : "picture";
      else if (isPlain && event.key === "i") side.value = side.value === "records" ? "text" : "records";
      else if (isPlain && event.key === "d" && side.value === "text") side.value = "drafts";
      else if (isPlain && event.key === "Escape" && side.value !== "text") side.value = "text";
      else if (isPlain && event.key === "?") side.value = side.value === "keys" ? "text" : "keys";
      else if (side.value === "text" && adding.value === undefined) onDeskKey(state, event);
      else if (side.value === "drafts" && adding.value === undefined) onDraftKey(state, event);
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [state, side, adding]);

  useEffect(() => void lookAtDrafts(state), [state]);

  // However it was left, by another source too.
  useSignalEffect(() => {
    if (state.form.value === undefined && state.made.value.length > 0) void takeOutMade(state);
  });

  // Whoever has said something reads on.
  useSignalEffect(() => {
    if (state.form.value !== undefined || state.part.value !== undefined || side.value !== "text") return;
    void state.source.value;
    // A text may come later than its source was opened.
    void state.read.value;
    areSourcesShown.value = false;
    // Who is fast has begun the next sentence meanwhile.
    focusText(() => state.form.value === undefined && state.part.value === undefined);
  });

  return (
    <main
      ref={main}
      class="desk"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) adding.value = files;
      }}
    >
      <header class="desk-head">
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p class="desk-rule">every link is somebody's claim</p>
        <nav aria-label="What is shown">
          <button
            type="button"
            class="sources-toggle"
            aria-pressed={areSourcesShown.value}
            onClick={() => {
              areSourcesShown.value = !areSourcesShown.value;
            }}
          >
            Sources
          </button>
          <SideButton side={side} of="text" words="Text" />
          <SideButton side={side} of="records" words="Who is who" hint="i" />
          <SideButton side={side} of="drafts" words={waiting === "" ? "Drafts" : `Drafts (${waiting})`} hint="d" />
          <SideButton side={side} of="picture" words="Picture" hint="g" />
          <SideButton side={side} of="keys" words="Keys" hint="?" />
        </nav>
        {/* What was decided of drafts is taken back where it was decided. */}
        <p class="history" hidden={side.value === "drafts"}>
          <button
            type="button"
            disabled={state.history.value.done.length === 0}
            onClick={() => undo(state)}
            title={state.history.value.done[0]}
          >
            Take back <kbd class="key">u</kbd>
          </button>
          <button
            type="button"
            disabled={state.history.value.undone.length === 0}
            onClick={() => redo(state)}
            title={state.history.value.undone[0]}
          >
            Again <kbd class="key">U</kbd>
          </button>
        </p>
      </header>
      <aside class={areSourcesShown.value ? "sources shown" : "sources"} aria-label="Sources">
        <SourceList state={state} />
        <button
          type="button"
          class="add"
          onClick={() => {
            adding.value = [];
          }}
        >
          Add a source
        </button>
      </aside>
      <section class="work" aria-label="The desk">
        <ReasonLine state={state} />
        {adding.value !== undefined ? (
          <AddSource
            state={state}
            files={adding.value}
            onDone={() => {
              adding.value = undefined;
            }}
          />
        ) : (
          <>
            {side.value === "keys" && <KeyHelp />}
            {side.value === "records" && <RecordsPane state={state} />}
            {side.value === "drafts" && <DraftsPane state={state} />}
            {side.value === "picture" && <Picture onBack={() => (side.value = "text")} />}
            <div class="read" hidden={side.value !== "text"}>
              <TextPane state={state} />
              <div class={state.form.value === undefined ? "line-place" : "line-place open"}>
                <SaidLine state={state} />
                {state.form.value === undefined && state.part.value === undefined && <FrameOffer state={state} />}
                {/* What is asked of a passage alone, such as what it adds to the claim above. */}
                {state.form.value === undefined && <PartChooser state={state} />}
                <p class="notice" role="status">
                  {state.form.value === undefined && state.part.value === undefined && state.notice.value}
                </p>
                {state.form.value === undefined && state.part.value === undefined && state.read.value !== undefined && (
                  <KeyButtons state={state} list={aimed(state, SAYING_KEYS)} />
                )}
                {state.form.value === undefined && <Troubles issues={state.issues.value} />}
              </div>
            </div>
          </>
        )}
      </section>
    </main>
  );
}

/** What can be said of what is selected. */
const SAYING_KEYS = READING_KEYS.filter(({ moves, keys: [key = ""] }) => !moves && !/^[uUsS]$/.test(key));

interface SideButtonProps {
  readonly side: { value: Side };
  readonly of: Side;
  readonly words: string;
  readonly hint?: string;
}

function SideButton({ side, of, words, hint }: SideButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={side.value === of}
      onClick={() => {
        side.value = of;
      }}
    >
      {words} {hint !== undefined && <kbd class="key">{hint}</kbd>}
    </button>
  );
}

/** The picture, the ledger and the map, as the viewer shows them; they grow with each save. */
function Picture({ onBack }: { readonly onBack: () => void }) {
  const frame = useRef<HTMLIFrameElement>(null);
  return (
    <iframe
      ref={frame}
      class="picture-frame"
      src="../"
      title="The picture, the ledger and the map"
      onLoad={() => {
        const inner = frame.current?.contentWindow;
        inner?.focus();
        inner?.addEventListener("keydown", (event) => {
          const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test((event.target as HTMLElement | null)?.tagName ?? "");
          if (event.key === "g" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) onBack();
        });
      }}
    />
  );
}
