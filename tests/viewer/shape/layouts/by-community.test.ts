/** @module-tag slow */

import { expect, test } from "vitest";
import { layOut } from "../../../../src/graph/layout.ts";
import { NONE } from "../../../../src/table/row.ts";
import { byCommunity } from "../../../../src/viewer/shape/layouts/by-community.ts";
import { madeCommunities } from "../../../bench/made-communities.ts";
import { tableOf } from "../../../bench/made-table.ts";
import { placesOf, unarranged } from "./unarranged.ts";

const table = tableOf(madeCommunities(1_500, 8));

test("each community lies in a disc of its own, in which nobody of another stands, and who belongs to none below", () => {
  expect(layOut(table).communities).toBeDefined();
  const from = unarranged(table);
  const { x, y, guides } = byCommunity(from);
  const discs = guides.flatMap((guide) => (guide.lies === "around" ? [guide] : []));
  const inDisc = (entity: number) =>
    [...discs.keys()].filter((i) => {
      const disc = discs[i];
      return disc !== undefined && Math.hypot((x[entity] ?? 0) - disc.x, (y[entity] ?? 0) - disc.y) <= disc.across;
    });
  const communities = new Map<number, Set<string>>();
  for (const entity of from.standing) {
    const community = from.communityOf?.[entity] ?? NONE;
    expect(inDisc(entity)).toHaveLength(community === NONE ? 0 : 1);
    communities.set(community, (communities.get(community) ?? new Set()).add(String(inDisc(entity))));
  }
  for (const seen of communities.values()) expect(seen.size).toBe(1);
  for (const [i, one] of discs.entries()) {
    for (const other of discs.slice(i + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.across + other.across);
  }
  expect(new Set(placesOf({ x, y }, from)).size).toBe(from.standing.length);
});

test("a case that nobody parted stands as forces have it, and is said to be in no group", () => {
  const from = { ...unarranged(table), communityOf: undefined };
  const { x, guides } = byCommunity(from);
  expect(guides.map((guide) => (guide.lies === "across" ? guide.words : ""))).toEqual([
    `in no group: ${from.standing.length}`,
  ]);
  const [one = 0, other = 0] = from.standing;
  expect((x[one] ?? 0) - (x[other] ?? 0)).toBeCloseTo((from.x[one] ?? 0) - (from.x[other] ?? 0), 6);
});
