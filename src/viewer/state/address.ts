import { effect } from "@preact/signals";
import { addressOf, viewAt } from "./view-address.ts";
import type { ViewerState } from "./viewer-state.ts";

/**
 * Keeps the page's address and the view the same, each way, so that a link can be passed on and the browser's Back goes
 * back to the view before. Returns how to stop.
 */
export function followAddress({ history, table }: Pick<ViewerState, "history" | "table">, page: Window): () => void {
  const read = (): void => history.goTo(viewAt(page.location.hash, table));
  page.addEventListener("popstate", read);

  const stop = effect(() => {
    const address = addressOf(history.present.value, table);
    if (address !== addressOf(viewAt(page.location.hash, table), table)) {
      page.history.pushState(null, "", address === "" ? page.location.pathname : address);
    }
  });
  return () => {
    stop();
    page.removeEventListener("popstate", read);
  };
}
