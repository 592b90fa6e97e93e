const LONGEST = 160;
const ELLIPSIS = " … ";

/** A stretch of a text on one line; of a long one its beginning and its end. */
export function stretchInWords(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const half = (LONGEST - ELLIPSIS.length) / 2;
  const all = end - start;
  const said =
    all <= LONGEST
      ? text.slice(start, end)
      : `${text.slice(start, start + Math.floor(half)).replace(/\s+\S*$/, "")}${ELLIPSIS}${text.slice(end - Math.floor(half), end).replace(/^\S*\s+/, "")}`;
  return said.toWellFormed().replace(/\s+/g, " ").trim();
}
