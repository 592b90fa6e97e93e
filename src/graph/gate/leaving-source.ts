import type { Source } from "../../model/source.ts";
import type { Gate } from "./gate.ts";

/** A source that leaves: what it came out of is named as far as that leaves too, and else that there is more. */
export function leavingSource(source: Source, { tally, staysSource }: Gate): Source {
  const derivesFrom = source.derivesFrom.filter((from) => !staysSource(from.source));
  const behind = source.derivesFrom.length - derivesFrom.length;
  tally.stays("source.derivesFrom (a work that stays behind)", behind);
  return behind === 0 ? source : { ...source, derivesFrom, worksWithheld: true };
}
