import type { Gate } from "../../../src/graph/gate/gate.ts";
import { openTally, type StayedBehind } from "../../../src/graph/gate/stayed-behind.ts";
import { unnamedDoubts } from "../../../src/graph/gate/unnamed-doubts.ts";
import type { Entity } from "../../../src/model/entity.ts";

/** A gate at which the records with these ids stay behind, and its tally. */
export function gateFor(
  stays: readonly string[],
  { entities = [], ...more }: Partial<Gate> & { readonly entities?: readonly Entity[] } = {},
): { readonly gate: Gate; report(): readonly StayedBehind[] } {
  const tally = openTally();
  const isHeld = (id: string | undefined) => id !== undefined && stays.includes(id);
  const gate: Gate = {
    terms: { today: "2024-06-15" },
    tally,
    offRecord: new Map(),
    doubts: unnamedDoubts(entities),
    staysSource: isHeld,
    staysClaim: isHeld,
    staysEntity: isHeld,
    ...more,
  };
  return { gate, report: tally.report };
}
