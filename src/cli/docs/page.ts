/** One piece of a page. */
export type Part =
  | { readonly heading: string; readonly level: 2 | 3; readonly id: string }
  | { readonly text: string }
  | { readonly code: string }
  | { readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } };

/** A page of the documentation: what the program says of itself, in the order in which it is read. */
export interface DocsPage {
  /** Names the page, and its file. */
  readonly id: string;
  readonly title: string;
  /** What is on it, in a sentence. */
  readonly summary: string;
  readonly parts: readonly Part[];
}

/** What a heading is reached by: its words in small letters and hyphens. */
export const anchorOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");

/** A heading that can be linked to. */
export const heading = (words: string, level: 2 | 3 = 2, id = anchorOf(words)): Part => ({ heading: words, level, id });
