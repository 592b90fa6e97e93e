import { expect, test } from "vitest";
import { communities } from "../../../src/graph/communities/communities.ts";
import { NONE } from "../../../src/table/row.ts";
import { madeCommunities } from "../../bench/made-communities.ts";

/** The ends of every link of a made case. */
function linkedOf(lines: readonly string[]): number[] {
  const pairs = new Set<string>();
  for (const line of lines) {
    const { subject, object } = JSON.parse(line);
    const ends = [Number(subject.slice(1)), Number(object.slice(1))].sort((a, b) => a - b);
    pairs.add(ends.join(" "));
  }
  return [...pairs].flatMap((pair) => pair.split(" ").map(Number));
}

const made = madeCommunities(4_000);
const linked = linkedOf(made.lines);
const found = communities(made.communityOf.length, linked);

test("communities that are known are found: two of one lie in one, and two of others in others", () => {
  const linkedOnes = new Set(linked);
  let [alike, looked] = [0, 0];
  const seen = [...linkedOnes].filter((entity) => found[entity] !== NONE);
  for (let i = 0; i < seen.length; i += 3) {
    for (let j = i + 1; j < seen.length; j += 7) {
      const [one, other] = [seen[i] ?? 0, seen[j] ?? 0];
      looked++;
      if ((made.communityOf[one] === made.communityOf[other]) === (found[one] === found[other])) alike++;
    }
  }
  expect(alike / looked).toBeGreaterThan(0.95);
});

test("they are the same every time, and numbered by how many belong to them", () => {
  expect(communities(made.communityOf.length, linked)).toEqual(found);
  const sizes: number[] = [];
  for (const community of found) if (community !== NONE) sizes[community] = (sizes[community] ?? 0) + 1;
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
});

test("who is linked with nobody, or with few, belongs to none", () => {
  expect([...communities(4, [])]).toEqual([NONE, NONE, NONE, NONE]);
  expect([...communities(3, [0, 1, 1, 2])]).toEqual([NONE, NONE, NONE]);
});
