import { type ClaimMask, selectClaims } from "../../graph/selection.ts";
import { asKnownOn } from "../../provenance/as-known-on.ts";
import type { ActorIndex } from "../../provenance/removal/actor-index.ts";
import { NONE } from "../../table/row.ts";
import { facetsOf } from "./facets.ts";
import type { View } from "./view.ts";
import { claimsWithin } from "./within.ts";

/** Selects the claims that a view shows: known on its day, in its window, of no hidden value, with nobody at an end who was put out of sight, through nobody who is switched off, and of that what lies within. */
export function shownClaims(index: () => ActorIndex, table: ActorIndex["table"], view: View): ClaimMask {
  const { without, hidden, within, aside, window, knownOn } = view;
  const mask =
    knownOn === undefined ? new Uint8Array(table.size).fill(1) : asKnownOn(table, knownOn.bounds, knownOn.clock);

  if (window !== undefined) keep(mask, selectClaims(table, { time: window }));
  for (const { id, values, column } of facetsOf(table)) {
    const isHidden = values.map((value) => hidden.includes(`${id}:${value}`));
    if (!isHidden.includes(true)) continue;
    for (let row = 0; row < mask.length; row++) if (isHidden[column[row] ?? 0]) mask[row] = 0;
  }
  if (without.length > 0) {
    const { through } = index();
    for (const actor of without) for (const row of through.get(actor) ?? []) mask[row] = 0;
  }
  if (aside.length > 0) {
    const { object, subject } = table.columns;
    const isAside = new Uint8Array(table.entities.length);
    for (const entity of aside) isAside[entity] = 1;
    for (let row = 0; row < mask.length; row++) {
      if (isAside[subject[row] ?? NONE] === 1 || isAside[object[row] ?? NONE] === 1) mask[row] = 0;
    }
  }
  return within === undefined ? mask : claimsWithin(table, within, mask);
}

function keep(mask: ClaimMask, other: ClaimMask): void {
  for (let row = 0; row < mask.length; row++) mask[row] = (mask[row] ?? 0) & (other[row] ?? 0);
}
