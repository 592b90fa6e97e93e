import { effect } from "@preact/signals";
import { cameraAt, withCamera } from "./camera-address.ts";
import type { View } from "./view.ts";
import { addressOf, viewAt } from "./view-address.ts";
import type { ViewerState } from "./viewer-state.ts";

type Followed = Pick<ViewerState, "camera" | "history" | "table">;

/**
 * Keeps the page's address and the view the same, each way, so that a link can be passed on and the browser's Back goes
 * back to the view before. Returns how to stop.
 * @param panes the ids of the ways of looking that there are
 */
export function followAddress(
  { history, camera, table }: Followed,
  page: Window,
  panes: readonly string[],
): () => void {
  const viewNow = (): View => viewAt(page.location.hash, table, panes);
  camera.value = cameraAt(page.location.hash);
  const read = (): void => history.goTo(viewNow());
  page.addEventListener("popstate", read);

  const stop = effect(() => {
    const address = addressOf(history.present.value, table);
    if (address !== addressOf(viewNow(), table)) {
      const position = camera.peek();
      const whole = position === undefined ? address : withCamera(address, position);
      page.history.pushState(null, "", whole === "" ? page.location.pathname + page.location.search : whole);
    }
  });
  const stopCamera = effect(() => {
    const position = camera.value;
    // Looking elsewhere is no step to go back to: the address is written over.
    if (position !== undefined) page.history.replaceState(null, "", withCamera(page.location.hash, position));
  });
  return () => {
    stop();
    stopCamera();
    page.removeEventListener("popstate", read);
  };
}
