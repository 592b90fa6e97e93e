import type { DeskIssue } from "./state/desk-state.ts";
import { troubleInWords } from "./trouble-in-words.ts";

const MOST_SHOWN = 5;

interface TroublesProps {
  readonly issues: readonly DeskIssue[];
  /** The name of an entity, by its id. */
  readonly nameOf?: (id: string) => string | undefined;
}

/** What is wrong, by the checks of `check` in the words of the desk, and what to do about it; how many more there are is said. */
export function Troubles({ issues, nameOf }: TroublesProps) {
  if (issues.length === 0) return null;
  const more = issues.length - MOST_SHOWN;
  return (
    <div role="alert">
      <ul class="troubles">
        {issues.slice(0, MOST_SHOWN).map((issue) => {
          const { message, mend } = troubleInWords(issue, nameOf);
          return (
            <li key={`${issue.code} ${issue.message}`} class={issue.severity}>
              <bdi>{message}</bdi>; {mend}
            </li>
          );
        })}
        {more > 0 && <li>and {more} more</li>}
      </ul>
    </div>
  );
}
