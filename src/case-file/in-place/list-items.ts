/** The blanks before the hyphen of each item of the outermost list; undefined where no list stands at a margin. */
export const marginOf = (text: string): string | undefined => HEAD.exec(text)?.[1];

const HEAD = /^\uFEFF?(?:(?:[ \t]*(?:#.*)?|%.*|---[ \t]*(?:#.*)?)\r?\n)*( *)-(?=\s)/;

/** Where the item begins that is open at a position, at the margin of its line; undefined where none is. */
export function itemStart(text: string, margin: string, at: number): number | undefined {
  const opening = `\n${margin}-`;
  for (
    let start = text.lastIndexOf(opening, at);
    start !== -1;
    start = start === 0 ? -1 : text.lastIndexOf(opening, start - 1)
  )
    if (isBlank(text[start + opening.length])) return start + 1;
  const first = text.startsWith("\uFEFF") ? 1 : 0;
  return text.startsWith(`${margin}-`, first) && isBlank(text[first + margin.length + 1]) ? first : undefined;
}

/** Where the next item after a position begins, or the end of the text. */
export function nextItemStart(text: string, margin: string, at: number): number {
  const opening = `\n${margin}-`;
  for (let next = text.indexOf(opening, at); next !== -1; next = text.indexOf(opening, next + 1))
    if (isBlank(text[next + opening.length])) return next + 1;
  return text.length;
}

const isBlank = (character: string | undefined): boolean => character === undefined || /\s/.test(character);
