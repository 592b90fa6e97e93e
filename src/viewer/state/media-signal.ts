import { type ReadonlySignal, signal } from "@preact/signals";

/** A media query as a signal that follows it for as long as the page lives. */
export function mediaSignal(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query);
  const matches = signal(list.matches);
  list.addEventListener("change", () => {
    matches.value = list.matches;
  });
  return matches;
}
