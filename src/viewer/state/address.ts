import { effect, type Signal } from "@preact/signals";
import type { ClaimTable } from "../../table/claim-table.ts";
import { type Chosen, chosenIn, hashOf } from "./chosen.ts";

/**
 * Keeps the address and what is chosen the same, each way: a link restores the view, and the browser's Back goes back
 * to what was chosen before. Returns how to stop.
 */
export function followAddress(chosen: Signal<Chosen>, table: ClaimTable, page: Window): () => void {
  const read = (): void => {
    if (page.location.hash !== hashOf(chosen.peek(), table)) chosen.value = chosenIn(page.location.hash, table);
  };
  read();
  page.addEventListener("popstate", read);

  const stop = effect(() => {
    const hash = hashOf(chosen.value, table);
    if (hash !== page.location.hash) page.history.pushState(null, "", hash === "" ? page.location.pathname : hash);
  });
  return () => {
    stop();
    page.removeEventListener("popstate", read);
  };
}
