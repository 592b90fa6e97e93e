import { expect, test } from "vitest";
import { NONE } from "../../../src/table/row.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { entityInks } from "../../../src/viewer/shape/entity-inks.ts";
import { COLOURS } from "../../../src/viewer/state/shape/shape.ts";
import { sampleCase } from "../../sample-case.ts";
import { entityOf, sampleTable } from "../sample-state.ts";

const table = sampleTable();
const claims = table.entities.map((_, entity) => entity);
type Colour = Parameters<typeof entityInks>[0];
const inks = (colour: Colour, communityOf?: Uint32Array) => entityInks(colour, table, communityOf, claims);

test("every colour that is drawn is in the key, each once, and no other", () => {
  const communityOf = Uint32Array.from(table.entities, (_, entity) => (entity === 0 ? NONE : entity % 9));
  for (const colour of COLOURS.filter((one): one is Colour => one !== "kind")) {
    const { inks: drawn = [], key } = inks(colour, communityOf);
    expect(key.map(({ ink }) => ink).sort()).toEqual([...new Set(drawn)].sort());
  }
});

test("the six largest communities have a colour each, named after whom most is claimed of; the others share one", () => {
  const communityOf = Uint32Array.from(table.entities, (_, entity) => Math.min(entity, 8));
  const { inks: drawn, key } = inks("community", communityOf);
  expect(new Set(drawn?.slice(0, 6)).size).toBe(6);
  expect(new Set(drawn?.slice(6)).size).toBe(1);
  expect(key[0]?.words).toContain(table.entities[0]?.name);
  expect(key.at(-1)?.words).toContain("nobody alleges that those of a group are one");
});

test("by what is mostly alleged they have the colour of their lines", () => {
  const { inks: drawn } = inks("family");
  const { subject, object, predicate } = table.columns;
  const linked = new Set(
    [...predicate.keys()].flatMap((row) => (object[row] === NONE ? [] : [subject[row], object[row]])),
  );
  for (const entity of table.entities.keys()) if (!linked.has(entity)) expect(drawn?.[entity]).toBe("identity");
  expect(drawn?.[entityOf(table, "joss-brandt")]).not.toBe("identity");
});

test("what has fallen colours nobody", () => {
  const { records } = sampleCase();
  const fallen = buildTable({ ...records, sources: records.sources.map((one) => ({ ...one, status: "retracted" })) });
  expect(new Set(entityInks("family", fallen, undefined, claims).inks)).toEqual(new Set(["identity"]));
});
