import type { DeskIssue, DeskState } from "../state/desk-state.ts";
import type { PartOfForm } from "../state/form.ts";

interface PartButtonProps {
  readonly state: DeskState;
  readonly part: PartOfForm;
  readonly words: string | undefined;
  readonly what: string;
}

/** A part of the sentence: pressing it asks for it. */
export function PartButton({ state, part, words, what }: PartButtonProps) {
  const isOpen = JSON.stringify(state.part.value) === JSON.stringify(part);
  const isWrong = state.issues.value.some((issue) => isAbout(issue, part));
  return (
    <button
      type="button"
      class={`part${words === undefined ? " gap" : ""}${isOpen ? " open" : ""}${isWrong ? " wrong" : ""}`}
      aria-label={`${what}: ${words ?? "not said yet"}`}
      onClick={() => {
        state.part.value = part;
      }}
    >
      <bdi>{words ?? what}</bdi>
    </button>
  );
}

/** Whether what is wrong is wrong in this part of the sentence. */
function isAbout(issue: DeskIssue, part: PartOfForm): boolean {
  if (!("path" in issue)) return false;
  const [first, second] = issue.path;
  if (typeof part === "object") return first === "attribution" && second === part.step;
  return first === part || (part === "object" && first === "value") || (part === "edtf" && first === "time");
}
