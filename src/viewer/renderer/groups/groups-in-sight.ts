import { inFigures } from "../../in-figures.ts";
import { type Box, overlap } from "../labels/box.ts";
import { LABEL_STYLE, type Ruler } from "../labels/draw-labels.ts";
import { narrowLines } from "../labels/label-lines.ts";
import { distanceToBox } from "../labels/symbol-grid.ts";
import type { Scene, SceneGroup } from "../renderer.ts";
import type { Point } from "../scene/curve.ts";
import type { Screen } from "../scene/sight.ts";
import { groupInWords } from "./group-in-words.ts";
import type { PreparedGroups } from "./prepare-groups.ts";

/** A group as a disc on the screen. */
export interface Disc extends Point {
  readonly group: number;
  readonly radius: number;
}

/** All that leads between two groups, from rim to rim. */
export interface Bundle {
  readonly from: Point;
  readonly to: Point;
  readonly count: number;
  readonly width: number;
}

/** A group's name, and how large it is written. */
export interface GroupName extends Box {
  readonly group: number;
  readonly lines: readonly string[];
  readonly size: number;
  /** How many of its lines, from the first, are its name, and bold. */
  readonly heavy: number;
}

/** What of the groups is in sight. */
export interface GroupsInSight {
  readonly discs: readonly Disc[];
  readonly bundles: readonly Bundle[];
  readonly names: readonly GroupName[];
}

/** More bundles than these would be a carpet again: those of most claims are drawn. */
const MOST_BUNDLES = 400;
const LETTERS = { narrow: 11, least: 12, most: 17 };
const LEADING = 1.2;
/** A disc smaller than this has no room for how many claims there are. */
const ROOM_FOR_COUNT = 30;

/**
 * The groups that are in sight, what leads between them, and the names that find a place.
 * @param isSteady whether a name keeps its place whatever is shown: it then does not say how many claims there are
 */
export function groupsInSight(
  scene: Scene,
  groups: PreparedGroups,
  screen: Screen,
  ruler: Ruler,
  isSteady = false,
): GroupsInSight {
  const discs = discsInSight(groups, screen);
  const bundles = bundlesInSight(groups, screen);
  if (!isSteady) return { discs, bundles, names: groupNames(scene, groups, discs, ruler, screen, true) };

  const all = discsInSight({ ...groups, about: Uint32Array.from(groups.groups, ({ members }) => members) }, screen);
  const names = groupNames(scene, groups, all, ruler, screen, false);
  return { discs, bundles, names: names.filter(({ group }) => (groups.about[group] ?? 0) > 0) };
}

/** The groups that are in sight, those of most claims first. */
function discsInSight({ groups, about }: PreparedGroups, screen: Screen): readonly Disc[] {
  return groups
    .map(({ radius, ...middle }, group) => ({ ...screen.at(middle), radius: radius * screen.unit, group }))
    .filter(
      ({ x, y, radius, group }) =>
        (about[group] ?? 0) > 0 &&
        x > -radius &&
        y > -radius &&
        x < screen.width + radius &&
        y < screen.height + radius,
    )
    .sort((one, other) => (about[other.group] ?? 0) - (about[one.group] ?? 0));
}

/** What leads between groups, that of most claims first; the more claims, the thicker. */
function bundlesInSight({ groups, pairs, between }: PreparedGroups, screen: Screen): readonly Bundle[] {
  const shown = [...pairs.keys()].filter((pair) => (between[pair] ?? 0) > 0);
  shown.sort((one, other) => (between[other] ?? 0) - (between[one] ?? 0));
  return shown.slice(0, MOST_BUNDLES).flatMap((pair): Bundle[] => {
    const [one, other] = [groups[pairs[pair]?.[0] ?? -1], groups[pairs[pair]?.[1] ?? -1]];
    if (one === undefined || other === undefined) return [];
    const [from, to] = [screen.at(one), screen.at(other)];
    const far = Math.hypot(to.x - from.x, to.y - from.y);
    const [leave, meet] = [one.radius * screen.unit, far - other.radius * screen.unit];
    if (meet - leave < 4) return [];
    const along = (way: number) => ({
      x: from.x + ((to.x - from.x) * way) / far,
      y: from.y + ((to.y - from.y) * way) / far,
    });
    const count = between[pair] ?? 0;
    return [{ from: along(leave), to: along(meet), count, width: 1 + 1.3 * Math.log10(count) }];
  });
}

/**
 * The names of groups that find a place, those of most claims first: in their disc, or else below or above it, but never
 * on another's disc, whose name it would be taken for.
 */
function groupNames(
  scene: Scene,
  { groups, about }: PreparedGroups,
  discs: readonly Disc[],
  ruler: Ruler,
  { width, height }: Screen,
  isCounted: boolean,
): readonly GroupName[] {
  const most = Math.max(1, ...groups.map(({ members }) => members));
  const placed: GroupName[] = [];
  for (const disc of discs) {
    const group = groups[disc.group];
    if (group === undefined) continue;
    const size = LETTERS.least + (LETTERS.most - LETTERS.least) * Math.sqrt(group.members / most);
    const name = waysToSay(
      scene,
      group,
      disc.radius < ROOM_FOR_COUNT || !isCounted ? undefined : (about[disc.group] ?? 0),
      size,
    )
      .flatMap((said) => placesFor(disc, said, ruler))
      .find((place) => {
        const own = distanceToBox(disc, place);
        return (
          place.x >= 0 &&
          place.y >= 0 &&
          place.x + place.width <= width &&
          place.y + place.height <= height &&
          !placed.some((other) => overlap(place, other)) &&
          discs.every((other) => other === disc || distanceToBox(other, place) > own)
        );
      });
    if (name !== undefined) placed.push(name);
  }
  return placed;
}

type Said = Pick<GroupName, "lines" | "size" | "heavy">;

/** What is written of a group, from the most to the least: where there is no room for all, its name alone is better than nothing. */
function waysToSay(scene: Scene, group: SceneGroup, count: number | undefined, size: number): readonly Said[] {
  const [name, others] = groupInWords(scene, group);
  const narrow = narrowLines(scene.nodes[group.lead]?.label ?? "");
  return [
    ...(count === undefined ? [] : [{ lines: [name, others, claimsInFigures(count)], size, heavy: 1 }]),
    { lines: [name, others], size, heavy: 1 },
    { lines: [name], size, heavy: 1 },
    { lines: narrow, size: LETTERS.narrow, heavy: narrow.length },
  ];
}

/** Where the name of a group may stand: in its disc, below or above it. */
function placesFor(disc: Disc, said: Said, ruler: Ruler): readonly GroupName[] {
  const { lines, size } = said;
  const widths = lines.map((line, i) => {
    ruler.font = groupFont(said, i);
    return ruler.measureText(line).width;
  });
  const box = { width: Math.max(...widths) + 6, height: lines.length * size * LEADING + 4 };
  const down = disc.radius + box.height / 2 + 2;
  const aside = disc.radius / 3;
  return [
    ...[0, aside, -aside, down, -down].map((by) => [0, by] as const),
    ...[aside, -aside].map((by) => [by, 0] as const),
  ].map(([right, below]) => {
    const at = { x: disc.x + right - box.width / 2, y: disc.y + below - box.height / 2 };
    return { ...box, ...at, ...said, group: disc.group };
  });
}

/** The face of a line of what is written of a group: its name is bold. */
export const groupFont = ({ size, heavy }: Pick<GroupName, "size" | "heavy">, line: number): string =>
  `${line < heavy ? 600 : 400} ${(line < heavy ? size : size * 0.85).toFixed(1)}px ${LABEL_STYLE.family}`;

const claimsInFigures = (count: number): string => (count === 1 ? "1 claim" : `${inFigures(count)} claims`);

/** The group whose disc is at a point of the screen. */
export const groupAt = (discs: readonly Disc[], { x, y }: Point): number | undefined =>
  discs.find((disc) => Math.hypot(x - disc.x, y - disc.y) < disc.radius)?.group;
