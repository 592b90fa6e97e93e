import type { Anchor } from "../model/anchor.ts";
import type { SourceId } from "../model/id.ts";
import { MARK_KINDS, type MarkKind } from "../model/mark.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { marksAt } from "./mark-at.ts";
import { marksOfSource } from "./marks-of-source.ts";

/**
 * Where a passage stands as readers find it, such as ["page 4", "at 00:12:31"]; one that goes on over several pages is on
 * "pages 4–5". Empty where nothing is marked.
 * @param source in whose text the passage stands
 */
export function passagePlace(
  table: Pick<ClaimTable, "marks">,
  source: SourceId,
  { start, end }: Pick<Anchor, "start" | "end">,
): string[] {
  const marks = marksOfSource(table.marks, source);
  if (marks.length === 0) return [];

  const [first, last] = [marksAt(marks, start), marksAt(marks, end - 1)];
  return MARK_KINDS.flatMap((kind) => {
    const [from, to] = [first[kind]?.label, last[kind]?.label];
    return from === undefined ? [] : [placeInWords(kind, from, to ?? from)];
  });
}

function placeInWords(kind: MarkKind, from: string, to: string): string {
  const labels = from === to ? from : `${from}–${to}`;
  switch (kind) {
    case "page":
    case "paragraph":
      return `${kind}${from === to ? "" : "s"} ${labels}`;
    case "time":
      return `at ${labels}`;
    case "headline":
    case "caption":
    case "correction":
      return `${kind} ${labels}`;
    default:
      return kind satisfies never;
  }
}
