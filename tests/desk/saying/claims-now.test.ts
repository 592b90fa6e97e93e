import { expect, test } from "vitest";
import { claimsAmong, claimsIn, claimsNaming, claimsNow } from "../../../src/desk/saying/claims-now.ts";
import { applyEdit } from "../../../src/edit/apply-edit.ts";
import { addClaim } from "../../../src/edit/changes/add-claim.ts";
import { partsOf, type WorkingCase } from "../../../src/edit/working-case.ts";
import { seedWorking } from "../own-desk.ts";

const seed = await seedWorking();

function holdLaws(working: WorkingCase): void {
  const all = [...partsOf(working, "claims")].map(([, claim]) => claim);
  expect(claimsNow(working)).toEqual(all);
  for (const [source] of partsOf(working, "sources")) {
    const claims = claimsIn(working, source);
    expect(new Set(claims)).toEqual(new Set(all.filter((claim) => claim.source === source)));
    expect(claims).toHaveLength(new Set(claims).size);
    const starts = claims.map(({ anchor }) => anchor.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  }
  const isNamed = ({ subject, object, place, attribution }: (typeof all)[number], id: string) =>
    [subject, object, place, ...attribution.map(({ by }) => by)].some((one) => one === id);
  const entities = [...partsOf(working, "entities")].map(([id]) => id);
  for (const id of entities) expect(claimsNaming(working, id)).toEqual(all.filter((claim) => isNamed(claim, id)));
  const some = new Set(entities.filter((_, i) => i % 3 !== 0));
  expect(claimsAmong(working, some)).toEqual(
    all.filter(({ subject, object }) => some.has(subject) && object !== undefined && some.has(object)),
  );
}

test("the claims of a source are those that were read in it, in the order of their passages, and those of somebody all that name them, in the order of the case", () => {
  holdLaws(seed);
});

test("so they are after a claim came, changed its source, and went; and the state before knows nothing of it", () => {
  const [first] = claimsNow(seed);
  if (first === undefined) expect.fail("no claim");
  const [other] = [...partsOf(seed, "sources")].filter(([id]) => id !== first.source);
  const { id, allegation, ...fields } = first;
  const came = addClaim(seed, fields as never);
  const moved = {
    what: "moved",
    changes: [{ of: "claims", id, before: first, after: { ...first, source: other?.[0] as never } }],
  } as const;
  const went = { what: "went", changes: [{ of: "claims", id, before: first, after: undefined }] } as const;
  const before = claimsNow(seed);
  for (const edit of [came, moved, went]) {
    const applied = applyEdit(seed, edit as never);
    if (!applied.ok) expect.fail("the edit is stale");
    holdLaws(applied.working);
    expect(claimsNow(applied.working)).not.toEqual(before);
  }
  expect(claimsNow(seed)).toBe(before);
});
