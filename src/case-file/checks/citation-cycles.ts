import { cycleInWords } from "../cycle-in-words.ts";
import type { Check } from "../draft-case.ts";

/** No work derives from itself, by whatever way round. A suspicion may go round: two works may each be suspected of the other. */
export const citationCycles: Check = function* ({ sources }) {
  const derivesFrom = new Map(
    sources.map(({ record }) => [
      record.id as string,
      record.derivesFrom.flatMap(({ source, how }) => (how === "suspected" ? [] : [source as string])),
    ]),
  );
  const done = new Set<string>();

  for (const { index, record } of sources) {
    const cycle = cycleFrom(record.id, derivesFrom, done);
    if (cycle === undefined) continue;
    yield {
      code: "citation-cycle",
      severity: "error",
      message: `the works cite each other in a circle: ${cycleInWords(cycle)}`,
      mend: "take out the derivation that cannot be; a work derives only from what was there before it",
      at: { stem: "sources", index, path: ["derivesFrom"] },
    };
  }
};

/** Walks depth first without recursion, since a chain in a stranger's file may be long; what was walked is not walked again. */
function cycleFrom(
  start: string,
  derivesFrom: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): string[] | undefined {
  const trail: { id: string; next: number }[] = done.has(start) ? [] : [{ id: start, next: 0 }];
  const onTrail = new Set(trail.map(({ id }) => id));
  let cycle: string[] | undefined;

  for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
    const id = derivesFrom.get(step.id)?.[step.next];
    step.next += 1;
    if (id === undefined) {
      done.add(step.id);
      onTrail.delete(step.id);
      trail.pop();
    } else if (onTrail.has(id)) {
      const ids = trail.map((walked) => walked.id);
      cycle ??= [...ids.slice(ids.indexOf(id)), id];
    } else if (!done.has(id)) {
      trail.push({ id, next: 0 });
      onTrail.add(id);
    }
  }
  return cycle;
}
