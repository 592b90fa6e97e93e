import { inFigures } from "../in-figures.ts";
import type { Opening } from "./opening.ts";
import "./opening.css";

const MEGABYTE = 1e6;
/** What comes sooner than one can read needs no figures. */
const WORTH_A_FIGURE = 4 * MEGABYTE;

/** What stands on the screen until the case is there, or when it does not come. */
export function OpeningPage({ opening }: { readonly opening: Exclude<Opening, { kind: "opened" }> }) {
  return (
    <main class="opening">
      <h1 class="wordmark">sayswho</h1>
      {opening.kind === "opening" ? (
        <>
          <p role="status">Opening the case…</p>
          <HowFar {...opening} />
        </>
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

function HowFar({ done, of }: { readonly done: number; readonly of?: number }) {
  if (of === undefined || of < WORTH_A_FIGURE) return null;

  const megabytes = (bytes: number) => inFigures(Math.round(bytes / MEGABYTE));
  return (
    <p class="aside">
      <progress value={done} max={of} aria-label="How much of the case is there" /> {megabytes(done)} of {megabytes(of)}{" "}
      MB
    </p>
  );
}
