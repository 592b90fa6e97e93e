import { asOneLine } from "../searchable-words.ts";

const NAMED = /(^|[-_\s])(corrections?|clarifications?|errat(um|a)|editors?-?notes?|corrigend(um|a))([-_\s]|$)/i;
const WORDED =
  /^\W{0,3}((corrections?|clarifications?|editor['’]?s['’]? note)\b|(this|an earlier version of this) (article|story|report|post|headline)\b.{0,80}\b(amended|corrected|clarified|misstated|updated)\b)/i;
const LONGEST = 3_000;

/** Whether an element of a page is its publisher's note that something in it was wrong: by the name it has, or by how it begins. */
export function isCorrectionNote(element: Element): boolean {
  const words = element.textContent ?? "";
  if (words.length > LONGEST) return false;
  const line = asOneLine(words);
  if (line === "") return false;
  return (
    NAMED.test(`${element.getAttribute("class") ?? ""} ${element.id}`) ||
    (/^(p|div|aside)$/i.test(element.tagName) && WORDED.test(line))
  );
}
