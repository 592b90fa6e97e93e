import type { DeskIssue } from "./state/desk-state.ts";

const MOST_SHOWN = 5;

/** What is wrong, in the words of `check`, and what to do about it; how many more there are is said. */
export function Troubles({ issues }: { readonly issues: readonly DeskIssue[] }) {
  if (issues.length === 0) return null;
  const more = issues.length - MOST_SHOWN;
  return (
    <div role="alert">
      <ul class="troubles">
        {issues.slice(0, MOST_SHOWN).map(({ code, severity, message, mend }) => (
          <li key={`${code} ${message}`} class={severity}>
            <bdi>{message}</bdi>; {mend}
          </li>
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
    </div>
  );
}
