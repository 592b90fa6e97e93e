import type { CaseNews } from "./case-at-hand.ts";

/**
 * Hears from the server what becomes of the case, for as long as the page is in sight: a browser keeps few lines to one
 * server open, and a page that nobody looks at needs none.
 */
export function followChanges(onNews: (news: CaseNews) => void): void {
  let line: EventSource | undefined;
  const listen = (): void => {
    line?.close();
    line = undefined;
    if (document.hidden) return;

    line = new EventSource("./api/changes");
    line.onmessage = ({ data }) => onNews(JSON.parse(data));
  };
  document.addEventListener("visibilitychange", listen);
  listen();
}
