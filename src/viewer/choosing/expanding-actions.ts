import { FAMILIES } from "../../model/predicate.ts";
import type { Budget } from "../../provenance/packing/budget.ts";
import { FAMILY_WORDS } from "../panels/family-words.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { expanded } from "./expanded.ts";
import { byFamily, byLines, linksFrom } from "./linked-with.ts";
import type { TargetAction } from "./target-action.ts";

/** How many lines are offered to ask for; any other number is asked for where several are listed. */
const LINES = [2, 3];

/**
 * The ways to bring those into sight whom entities are linked with, by what they are linked by: a family of claims, or
 * links on so many independent lines. Only what the view would show of everybody is gone by.
 */
export function expandingActions(state: ViewerState, entities: readonly number[]): readonly TargetAction[] {
  const { shownOfAll, support, table, view } = state;
  const links = linksFrom(table, entities, shownOfAll.value);
  if (links.length === 0) return [];

  const isAlone = view.value.within !== undefined;
  const under = isAlone ? "Expand by" : `Show ${entities.length === 1 ? "it" : "them"} alone with those linked by`;
  const found = byFamily(table, links);
  const standing = byFamily(
    table,
    links.map(({ rows, ...link }) => ({ ...link, rows: rows.filter((row) => support.value[row] === 1) })),
  );
  return [
    ...FAMILIES.flatMap((family): TargetAction[] => {
      const others = found.get(family);
      if (others === undefined) return [];
      const fallen = others.length - (standing.get(family)?.length ?? 0);
      const label = `${FAMILY_WORDS[family]}: ${others.length}${fallen === 0 ? "" : `, ${fallen} by nothing that still stands`}`;
      return [
        {
          id: `expand-${family}`,
          label,
          under,
          part: "expanding",
          run: (now) => bringIn(now, [...entities, ...others]),
        },
      ];
    }),
    ...LINES.map(
      (least): TargetAction => ({
        ...{ id: `expand-lines-${least}`, under, part: "expanding" },
        label: `${least} independent lines or more`,
        run: (now) => expandByLines(now, entities, least),
      }),
    ),
  ];
}

/** Brings those into sight whom a link leads to on at least so many independent lines, and says where there is nobody, or not all could be counted. */
export function expandByLines(state: ViewerState, entities: readonly number[], least: number, budget?: Budget): void {
  const { news, shownOfAll, support, table } = state;
  const links = linksFrom(table, entities, shownOfAll.peek());
  const { entities: others, uncounted } = byLines(table, links, support.peek(), least, budget);
  if (others.length > 0) bringIn(state, [...entities, ...others]);
  const words = [
    ...(others.length > 0
      ? []
      : [
          `No link from there ${uncounted === 0 ? "stands" : "is known to stand"} on ${least} independent lines that are recorded.`,
        ]),
    ...(uncounted === 0
      ? []
      : [
          `Counting was stopped: ${uncounted} ${uncounted === 1 ? "link, which may have" : "links, which may each have"} so many, could not be counted to the end.`,
        ]),
  ];
  if (words.length > 0) news.value = { words: words.join(" "), isTrouble: false };
}

function bringIn({ change, shown, table, view }: ViewerState, entities: readonly number[]): void {
  change({ within: expanded(table, view.peek().within, shown.peek(), entities) });
}
