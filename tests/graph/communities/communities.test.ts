import { expect, test } from "vitest";
import { communities } from "../../../src/graph/communities/communities.ts";
import { linkedEnds } from "../../../src/graph/placing/linked-ends.ts";
import { standingEntities } from "../../../src/graph/standing-entities.ts";
import { NONE } from "../../../src/table/row.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { madeCommunities } from "../../bench/made-communities.ts";
import { tableOf } from "../../bench/made-table.ts";
import { linkedCase } from "../linked-case.ts";

const made = madeCommunities(4_000);
const table = tableOf(made);
const standing = standingEntities(table);
const found = communities(linkedEnds(table));

test("communities that are known are found: two of one lie in one, and two of others in others", () => {
  let [alike, looked] = [0, 0];
  const seen = standing.filter((entity) => found[entity] !== NONE);
  for (let i = 0; i < seen.length; i += 3) {
    for (let j = i + 1; j < seen.length; j += 7) {
      const [one, other] = [seen[i] ?? 0, seen[j] ?? 0];
      looked++;
      if ((made.communityOf[one] === made.communityOf[other]) === (found[one] === found[other])) alike++;
    }
  }
  expect(alike / looked).toBeGreaterThan(0.95);
});

test("they are the same every time, and numbered by how many belong to them", { tags: ["slow"] }, () => {
  expect(communities(linkedEnds(table))).toEqual(found);
  const sizes: number[] = [];
  for (const community of found) if (community !== NONE) sizes[community] = (sizes[community] ?? 0) + 1;
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
});

test("who is linked with nobody, or with few, belongs to none", () => {
  const few = buildTable(
    linkedCase(4, [
      [0, 1],
      [1, 2],
    ]),
  );
  expect([...communities(linkedEnds(few))]).toEqual([NONE, NONE, NONE, NONE]);
});

test("in a small case three are enough, and two triangles with one link between them are two communities", () => {
  const triangles = buildTable(
    linkedCase(6, [
      [0, 1],
      [1, 2],
      [2, 0],
      [3, 4],
      [4, 5],
      [5, 3],
      [2, 3],
    ]),
  );
  const parted = communities(linkedEnds(triangles), "small");
  expect(new Set(parted.slice(0, 3)).size).toBe(1);
  expect(new Set(parted.slice(3)).size).toBe(1);
  expect(parted[0]).not.toBe(parted[3]);
});
