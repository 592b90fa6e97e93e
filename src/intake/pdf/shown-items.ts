import type { TextItem } from "./pieces-of-page.ts";

/** What pdf.js gives of a page: words, and between them where marked content begins and ends. */
export type PageItem = TextItem | { readonly type: string; readonly tag?: string };

/**
 * The words of a page as they are shown. Chromium writes a soft hyphen that is not needed as a blank of no width, within
 * a span of its own; the reader then finds a blank in the middle of a word.
 */
export function shownItems(items: readonly PageItem[]): readonly TextItem[] {
  const shown: TextItem[] = [];
  let afterEmptySpan = false;
  for (const [i, item] of items.entries()) {
    if (!("str" in item)) {
      const before = items[i - 1];
      const begun = before !== undefined && !("str" in before) && before.tag === "Span";
      if (item.type === "endMarkedContent" && begun) afterEmptySpan = true;
      continue;
    }
    shown.push(afterEmptySpan ? { ...item, str: item.str.replace(/^ /, "") } : item);
    afterEmptySpan = false;
  }
  return shown;
}
