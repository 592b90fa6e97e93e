import type { Opening } from "../state/opening.ts";

/** What stands on the screen until the case is there, or when it does not come. */
export function OpeningPage({ opening }: { readonly opening: Exclude<Opening, { kind: "opened" }> }) {
  return (
    <main class="opening">
      <h1 class="wordmark">sayswho</h1>
      {opening.kind === "opening" ? (
        <p role="status">Opening the case…</p>
      ) : (
        <div role="alert">
          <p>
            <strong>{opening.message}</strong>
          </p>
          <p>{opening.mend}</p>
        </div>
      )}
    </main>
  );
}
