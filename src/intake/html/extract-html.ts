import { Readability } from "@mozilla/readability";
import { documentIssue } from "../document-issue.ts";
import type { Extraction } from "../extraction.ts";
import { layOutText, type Passage } from "../lay-out-text.ts";
import { asOneLine } from "../searchable-words.ts";
import { isCorrectionNote } from "./correction-note.ts";
import { decodePage } from "./decode-page.ts";
import { pageGuesses } from "./page-guesses.ts";
import { parsePage } from "./parse-page.ts";
import { passagesOfElement } from "./passages-of-element.ts";

/** Takes the article out of a saved page: without the menus and advertisements around it, but with its headline and its notes of correction. */
export function extractHtml(name: string, bytes: Uint8Array): Extraction {
  const decoded = decodePage(bytes);
  if (!decoded.ok) {
    const message = "the page does not say in which encoding it is, and it is not UTF-8";
    return { ok: false, issues: [documentIssue(name, decoded.code, message, "save the page as UTF-8")] };
  }

  const page = parsePage(decoded.page);
  const guesses = pageGuesses(page);
  const article = readArticle(decoded.page);
  const passages =
    article === undefined ? (page.body === null ? [] : passagesOfElement(page.body)) : withWhatBelongs(article, page);
  const { text, marks } = layOutText(passages);
  if (text.trim() === "") {
    const mend =
      "open it in a browser, select its words and save them as a .txt file; a page that is filled by scripts holds none itself";
    return { ok: false, issues: [documentIssue(name, "no-words", "the page holds no words", mend)] };
  }

  const warnings = [];
  if (article === undefined) {
    const message = "no article was found in the page, so all its words were taken, menus too";
    warnings.push(documentIssue(name, "no-article", message, "see whether the text is what you want", "warning"));
  }
  if (decoded.unreadable > 0) {
    const message = `${decoded.unreadable} characters of the page cannot be read and stand as �`;
    warnings.push(documentIssue(name, "letters-unknown", message, "compare the text with the page", "warning"));
  }
  return { ok: true, text, marks, guesses, warnings };
}

/** The element that holds the article; undefined where there is none to be found. */
function readArticle(page: string): Element | undefined {
  const parsed = parsePage(page);
  if (isDeeperThan(parsed.documentElement, DEEPEST)) return undefined;
  const reader = new Readability<Element>(parsed, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (element) => element as Element,
  });
  const found = reader.parse()?.content ?? undefined;
  return found !== undefined && (found.textContent ?? "").trim() !== "" ? found : undefined;
}

/** The reader's time grows with the square of how deep a page goes; browsers too have an end to that. */
const DEEPEST = 256;

function isDeeperThan(root: Node, deepest: number): boolean {
  let depth = 0;
  for (let node: Node | null = root; node !== null; ) {
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      if (depth > deepest) return true;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      depth -= 1;
    }
    if (node === null || node === root) return false;
    node = node.nextSibling;
  }
  return false;
}

/** The reader takes the headline for furniture, and notes of correction that stand in the margin or at the foot. */
function withWhatBelongs(article: Element, page: Document): readonly Passage[] {
  const passages = passagesOfElement(article);
  const said = asOneLine(passages.flatMap((passage) => passage.map(({ words }) => words)).join(" "));

  const headline = [...page.querySelectorAll("h1")].map(wordsOf).find((words) => words !== "");
  const above: readonly Passage[] =
    headline === undefined || said.includes(headline)
      ? []
      : [[{ words: headline, begins: [{ kind: "headline", label: headline }] }]];
  const notes = [...page.querySelectorAll("p, div, aside, section, footer")].filter(isCorrectionNote);
  const below = notes
    .filter((note) => !notes.some((other) => other !== note && other.contains(note)))
    .filter((note) => !said.includes(wordsOf(note)))
    .flatMap(passagesOfElement);
  return [...above, ...passages, ...below];
}

const wordsOf = (element: Element): string => asOneLine(element.textContent ?? "");
