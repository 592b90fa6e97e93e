import type { Anchor } from "../model/anchor.ts";
import type { SourceId } from "../model/id.ts";
import type { Mark, MarkKind } from "../model/mark.ts";
import { marksOfSource } from "./marks-of-source.ts";

/** What each kind of mark is called before its label; a time needs no word. */
const NAMES: Readonly<Record<MarkKind, string>> = {
  page: "page",
  time: "",
  paragraph: "paragraph",
  headline: "headline",
  caption: "caption",
  correction: "correction",
};
/** Kinds that go on until the next of the same kind; the others are parts of a text, each ending where another begins. */
const RUNNING: readonly MarkKind[] = ["page", "time"];

/** Where a passage stands as readers find it, such as "page 4 to 5, 00:12:31, caption 2"; empty where no mark says. */
export function placeInText(
  { start, end }: Pick<Anchor, "start" | "end">,
  source: SourceId,
  { marks }: { readonly marks: readonly Mark[] },
): string {
  const here = marksOfSource(marks, source);
  const covering = [...RUNNING.map((kind) => here.filter((mark) => mark.kind === kind)), here.filter(isPart)];
  return covering.flatMap((list) => inWords(list, start, end) ?? []).join(", ");
}

const isPart = ({ kind }: Mark): boolean => !RUNNING.includes(kind);

/** The mark in which the passage begins, and the one in which it ends where that is another. */
function inWords(marks: readonly Mark[], start: number, end: number): string | undefined {
  const first = marks.findLast(({ at }) => at <= start);
  const last = marks.findLast(({ at }) => at < end);
  if (last === undefined) return undefined;

  const from = first ?? marks[0] ?? last;
  if (from === last) return called(from);
  return from.kind === last.kind ? `${called(from)} to ${last.label}` : `${called(from)} to ${called(last)}`;
}

const called = ({ kind, label }: Mark): string => (NAMES[kind] === "" ? label : `${NAMES[kind]} ${label}`);
