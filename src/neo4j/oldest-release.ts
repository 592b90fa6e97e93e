import { SaysWhoError } from "../errors.ts";

/** Relationship types as parameters came with this release. */
const OLDEST = [5, 26] as const;

/**
 * Refuses a Neo4j that is too old for what is asked of it. Other databases that speak Bolt name no release of Neo4j's
 * and may try.
 * @param agent what the server calls itself, such as "Neo4j/5.26.12"
 * @throws SaysWhoError `database-too-old`
 */
export function refuseTooOld(agent: string | undefined): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent ?? "") ?? [];
  if (major === undefined || minor === undefined) return;
  if (Number(major) > OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1])) return;
  throw new SaysWhoError(
    "database-too-old",
    `the database is Neo4j ${major}.${minor}; sayswho needs ${OLDEST.join(".")} or later: update it, or name another`,
  );
}
