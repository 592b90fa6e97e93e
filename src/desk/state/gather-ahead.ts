import { effect } from "@preact/signals";
import type { WorkingCase } from "../../edit/working-case.ts";
import { claimsNaming } from "../saying/claims-now.ts";
import { indexOfOpened } from "../saying/entity-search.ts";
import { namesOfCase } from "../saying/names-of-case.ts";
import type { DeskState } from "./desk-state.ts";

/** Gathers while nobody does anything what the first claim would wait for: the names of the case, and who stands in which claim. */
export function gatherAhead(state: DeskState, whenIdle: (act: () => void) => void = idle): void {
  let gathered: WorkingCase["opened"] | undefined;
  effect(() => {
    const working = state.working.value;
    if (gathered === working.opened) return;
    gathered = working.opened;
    // One after the other, so that a key that is pressed meanwhile waits for one of them at most.
    whenIdle(() => namesOfCase(working));
    whenIdle(() => indexOfOpened(working));
    whenIdle(() => claimsNaming(working, ""));
  });
}

const idle = (act: () => void): void => {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(() => act());
  else setTimeout(act, 0);
};
