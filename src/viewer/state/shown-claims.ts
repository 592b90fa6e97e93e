import { type ClaimMask, selectClaims } from "../../graph/selection.ts";
import { asKnownOn } from "../../provenance/as-known-on.ts";
import type { ActorIndex } from "../../provenance/removal/actor-index.ts";
import { standingAt } from "../../table/row.ts";
import { facetsOf } from "./facets.ts";
import type { View } from "./view.ts";
import { claimsWithin } from "./within.ts";

/**
 * Selects what a view shows of its claims at any time: known on its day, of no hidden value, with nobody at an end who was
 * put out of sight, and through nobody who is switched off. It is the same while time plays.
 */
export function shownAnyTime(
  index: () => ActorIndex,
  table: ActorIndex["table"],
  { without, hidden, aside, knownOn }: View,
): ClaimMask {
  const mask =
    knownOn === undefined ? new Uint8Array(table.size).fill(1) : asKnownOn(table, knownOn.bounds, knownOn.clock);

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
      if (standingAt(isAside, subject[row]) === 1 || standingAt(isAside, object[row]) === 1) mask[row] = 0;
    }
  }
  return mask;
}

/** Selects what a view shows: of these claims those in its window, and of them what lies within. The claims given are left as they are. */
export function shownInTime(
  table: ActorIndex["table"],
  anyTime: ClaimMask,
  { window, within }: Pick<View, "window" | "within">,
): ClaimMask {
  const inTime = window === undefined ? undefined : selectClaims(table, { time: window });
  const mask = inTime === undefined ? anyTime : anyTime.map((isShown, row) => isShown & (inTime[row] ?? 0));
  return within === undefined ? mask : claimsWithin(table, within, mask);
}
