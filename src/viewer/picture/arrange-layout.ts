import { placeJoined } from "../../graph/joined/place-joined.ts";
import type { Layout } from "../../graph/layout.ts";
import { neighboursOf } from "../../graph/neighbours.ts";
import { standingEntities } from "../../graph/standing-entities.ts";
import type { ClaimTable } from "../../table/claim-table.ts";

/** Room around a group of entities that hangs together with no other, in the layout's units. */
const ROOM = { x: 95, y: 55 };

interface Group {
  readonly members: readonly number[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly width: number;
  readonly height: number;
}

/**
 * Turns and stretches the largest group of linked entities to fill the screen, and sets the other groups in rows below
 * it: forces would push them far away, and everything would be drawn small for the sake of empty space.
 * @param aspect the screen's width by its height.
 */
export function arrangeLayout(table: ClaimTable, layout: Layout, aspect: number): Layout {
  // Communities have been placed already, and who lies in a disc would lie in an egg. Nor do those lie apart who have no place.
  if (layout.groups !== undefined || layout.placed !== undefined) return layout;

  const [main, ...rest] = linkedGroups(table).map((members) => turned(groupOf(members, layout)));
  if (main === undefined) return layout;

  const rows = inRows(rest, main.width);
  const rowsHeight = rows.reduce((sum, row) => sum + heightOf(row) + ROOM.y, 0);
  const lying = stretched(
    main,
    (aspect * (main.height + rowsHeight)) / (main.width || 1),
    (main.width / aspect - rowsHeight) / (main.height || 1),
  );

  const x = Float64Array.from(layout.x);
  const y = Float64Array.from(layout.y);
  place(lying, -lying.width / 2, 0);
  let top = -lying.height;
  for (const row of rows) {
    top -= ROOM.y;
    const gap = (lying.width - row.reduce((sum, { width }) => sum + width, 0)) / row.length;
    let left = (gap - lying.width) / 2;
    for (const group of row) {
      place(group, left, top);
      left += group.width + gap;
    }
    top -= heightOf(row);
  }
  return { ...layout, ...placeJoined(table, { x, y }) };

  /** Sets a group with its upper left corner at a point; y grows upwards. */
  function place(group: Group, left: number, toTop: number): void {
    const [fromLeft, fromTop] = [least(group.x), most(group.y)];
    for (const [i, member] of group.members.entries()) {
      x[member] = left + (group.x[i] ?? 0) - fromLeft;
      y[member] = toTop + (group.y[i] ?? 0) - fromTop;
    }
  }
}

const heightOf = (row: readonly Group[]): number => most(row.map(({ height }) => height));

/** Fills rows of a width, in order; one that is wider than a row has its own. */
function inRows(groups: readonly Group[], width: number): Group[][] {
  const rows: Group[][] = [];
  let left = width;
  for (const group of groups) {
    const row = rows.at(-1);
    if (row !== undefined && left >= group.width + ROOM.x) row.push(group);
    else {
      rows.push([group]);
      left = width;
    }
    left -= group.width + ROOM.x;
  }
  return rows;
}

/** The entities that hang together by links, the largest group first, equally large ones in the table's order. */
function linkedGroups(table: ClaimTable): number[][] {
  const seen = new Set<number>();
  const groups: number[][] = [];
  for (const entity of standingEntities(table)) {
    if (seen.has(entity)) continue;
    const members = new Set([entity]);
    for (const member of members) for (const next of neighboursOf(table, member)) members.add(next);
    for (const member of members) seen.add(member);
    groups.push([...members]);
  }
  return groups.sort((one, other) => other.length - one.length);
}

// Not Math.min(...values): a large group has more members than a call takes arguments.
const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);

const groupOf = (members: readonly number[], { x, y }: Layout): Group =>
  measured(
    members,
    members.map((member) => x[member] ?? 0),
    members.map((member) => y[member] ?? 0),
  );

function measured(members: readonly number[], x: readonly number[], y: readonly number[]): Group {
  const [width, height] = [most(x) - least(x), most(y) - least(y)];
  return { members, x, y, width, height };
}

/** Turned about its middle so that it is longest from left to right (its first principal axis). */
function turned({ members, x, y }: Group): Group {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const product = (a: readonly number[], am: number, b: readonly number[], bm: number) =>
    mean(a.map((value, i) => (value - am) * ((b[i] ?? 0) - bm)));
  const angle = Math.atan2(2 * product(x, mx, y, my), product(x, mx, x, mx) - product(y, my, y, my)) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return measured(
    members,
    x.map((value, i) => (value - mx) * cos + ((y[i] ?? 0) - my) * sin),
    x.map((value, i) => ((y[i] ?? 0) - my) * cos - (value - mx) * sin),
  );
}

const MOST_STRETCHED = 1.7;

function stretched({ members, x, y }: Group, wider: number, higher: number): Group {
  const by = (factor: number) => (value: number) => value * Math.min(MOST_STRETCHED, Math.max(1, factor));
  return measured(members, x.map(by(wider)), y.map(by(higher)));
}
