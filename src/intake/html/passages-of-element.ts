import type { MarkKind } from "../../model/mark.ts";
import type { Passage } from "../lay-out-text.ts";
import { asOneLine } from "../searchable-words.ts";
import { isCorrectionNote } from "./correction-note.ts";

const BLOCKS = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table " +
    "tbody tfoot thead tr ul"
  ).split(" "),
);
const UNSEEN = new Set(
  (
    "audio button canvas datalist embed head iframe img input map math meter noscript object progress script select " +
    "source style svg template textarea title track video"
  ).split(" "),
);
const ELEMENT = 1;
const TEXT = 3;

type Part = "paragraph" | Extract<MarkKind, "headline" | "caption" | "correction">;

/** Words of one block while they are gathered. */
interface Gathering {
  words: string[];
  /** Whether a blank would stand beside another, or at the beginning. */
  blank: boolean;
  part: Part;
  /** Several paragraphs of one note are one note. */
  owner: Element | undefined;
}

/** What a page says, block by block, as somebody sees it: headlines, captions, notes of correction and paragraphs marked as such. */
export function passagesOfElement(root: Element): readonly Passage[] {
  const passages: Passage[] = [];
  const numbers = { paragraph: 0, caption: 0 };
  let marked: Element | undefined;
  const now: Gathering = { words: [], blank: true, part: "paragraph", owner: undefined };

  const say = (words: string) => {
    if (words === "") return;
    now.words.push(words);
    now.blank = /\s$/.test(words.slice(-1));
  };
  const dropBlank = () => {
    const last = now.words.pop();
    if (last !== undefined) now.words.push(last.replace(/ $/, ""));
  };
  const flush = () => {
    const words = now.words
      .join("")
      .replace(/^\s*\n/, "")
      .trimEnd();
    now.words = [];
    now.blank = true;
    if (words.trim() === "") return;
    const goesOn = now.owner !== undefined && now.owner === marked;
    marked = now.owner;
    passages.push([{ words, begins: goesOn ? [] : [{ kind: now.part, label: labelOf(now.part, words) }] }]);
  };
  const labelOf = (part: Part, words: string): string => {
    switch (part) {
      case "paragraph":
      case "caption":
        numbers[part] += 1;
        return String(numbers[part]);
      case "headline":
      case "correction":
        return asOneLine(words);
      default:
        return part satisfies never;
    }
  };

  const visit = (node: Node, verbatim: boolean): void => {
    if (node.nodeType === TEXT) {
      const words = node.textContent ?? "";
      if (verbatim) say(words);
      else say(words.replace(/\s+/g, " ").replace(now.blank ? /^ / : /^$/, ""));
      return;
    }
    if (node.nodeType !== ELEMENT) return;

    const element = node as Element;
    const name = element.tagName.toLowerCase();
    if (UNSEEN.has(name) || isHidden(element)) return;
    if (name === "br") {
      dropBlank();
      say("\n");
      return;
    }
    if ((name === "td" || name === "th") && now.words.length > 0) {
      dropBlank();
      say("\t");
    }
    if (!BLOCKS.has(name) || isAloneInCell(element, name)) {
      for (const child of element.childNodes) visit(child, verbatim);
      return;
    }

    flush();
    const outer = { part: now.part, owner: now.owner };
    const part = partOf(element, name);
    if (part !== undefined && now.part === "paragraph") {
      now.part = part;
      now.owner = element;
    }
    for (const child of element.childNodes) visit(child, verbatim || name === "pre");
    flush();
    Object.assign(now, outer);
  };
  visit(root, false);
  flush();
  return passages;
}

function partOf(element: Element, name: string): Part | undefined {
  if (/^h[1-6]$/.test(name)) return "headline";
  if (name === "figcaption" || name === "caption") return "caption";
  return isCorrectionNote(element) ? "correction" : undefined;
}

/** A cell with one paragraph is a cell with words, so that a row stays on one line. */
const isAloneInCell = (element: Element, name: string): boolean =>
  name === "p" &&
  /^(td|th)$/i.test(element.parentElement?.tagName ?? "") &&
  element.parentElement?.childElementCount === 1;

const isHidden = (element: Element): boolean =>
  element.hasAttribute("hidden") ||
  element.getAttribute("aria-hidden") === "true" ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "");
