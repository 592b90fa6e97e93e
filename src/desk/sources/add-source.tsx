import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Taken } from "../state/desk-server.ts";
import type { DeskIssue, DeskState } from "../state/desk-state.ts";
import { Troubles } from "../troubles.tsx";
import { SourceFields } from "./source-fields.tsx";

interface AddSourceProps {
  readonly state: DeskState;
  readonly files: readonly File[];
  readonly onDone: () => void;
}

/** Brings a source in: a document that is dropped or chosen, or a text that is pasted. What is guessed of it is shown as a guess. */
export function AddSource({ state, files, onDone }: AddSourceProps) {
  const taken = useSignal<Taken | undefined>(undefined);
  const issues = useSignal<readonly DeskIssue[]>([]);
  const busy = useSignal(false);

  const typed = useRef<HTMLTextAreaElement>(null);

  async function takeIn(name: string, bytes: Blob): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    const document = await state.server.takeIn(name, bytes);
    busy.value = false;
    if (document.ok) {
      taken.value = document;
      issues.value = document.warnings;
    } else issues.value = document.issues;
  }

  function takeTyped(): void {
    const text = typed.current?.value ?? "";
    if (text.trim() !== "") void takeIn("pasted.txt", new Blob([text]));
  }

  const [file] = files;
  useEffect(() => {
    if (file !== undefined) void takeIn(file.name, file);
  }, [file]);

  return (
    <div class="add-source">
      <h2>Add a source</h2>
      {taken.value === undefined ? (
        <>
          <label class="drop">
            A document: text, Markdown, a saved web page, PDF, Word, a mail or subtitles
            <input
              type="file"
              accept=".txt,.md,.html,.htm,.pdf,.docx,.eml,.srt,.vtt"
              onChange={({ currentTarget }) => {
                const [chosen] = currentTarget.files ?? [];
                if (chosen !== undefined) void takeIn(chosen.name, chosen);
              }}
            />
          </label>
          <label class="paste">
            Or paste the text here
            <textarea
              ref={typed}
              rows={10}
              dir="auto"
              // What is pasted is there whole; what is typed is there once one goes on, or says so.
              onInput={({ inputType }) => inputType === "insertFromPaste" && takeTyped()}
              onChange={takeTyped}
            />
          </label>
          <p>
            <button type="button" class="save" onClick={takeTyped}>
              Take this text
            </button>
          </p>
          {busy.value && <p role="status">Taking its text out …</p>}
          <p>
            <button type="button" onClick={onDone}>
              Back, and add nothing
            </button>
          </p>
        </>
      ) : (
        <SourceFields state={state} taken={taken.value} onDone={onDone} />
      )}
      <Troubles issues={issues.value} />
    </div>
  );
}
