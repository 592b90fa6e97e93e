import type { Claim } from "../model/claim.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import type { Loss } from "./format.ts";

const FIELDS: readonly (readonly [field: string, example: (claim: Claim) => string | undefined])[] = [
  ["claim.value (a remark has no second end, so it is no edge)", ({ value }) => value],
  ["claim.anchor.exact", ({ anchor }) => anchor.exact],
  ["claim.anchor.sha256", ({ anchor }) => anchor.sha256],
  ["claim.attribution[].cue", ({ attribution }) => attribution.find(({ cue }) => cue)?.cue],
  ["claim.attribution[].hedges", ({ attribution }) => attribution.find(({ hedges }) => hedges.length > 0)?.hedges[0]],
  ["claim.attribution[].time", ({ attribution }) => attribution.find(({ time }) => time)?.time?.raw],
  ["claim.procedural", ({ procedural }) => procedural?.status],
  ["claim.withdrawal", ({ withdrawal }) => withdrawal?.why],
  ["claim.note", ({ note }) => note],
];

/** What formats with flat edge attributes leave out of a case. */
export function lossesOfFlatFormats(table: ClaimTable): Loss[] {
  const losses = new Map<string, { count: number; example: string }>();
  for (let row = 0; row < table.size; row++) {
    const claim = table.claim(row);
    for (const [field, example] of FIELDS) {
      const words = example(claim);
      if (words === undefined) continue;
      const loss = losses.get(field) ?? { count: 0, example: `${claim.id}: ${words}` };
      losses.set(field, { ...loss, count: loss.count + 1 });
    }
  }
  return [...losses].map(([field, loss]) => ({ field, ...loss }));
}
