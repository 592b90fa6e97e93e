import { parse, v5 } from "uuid";

/** Drawn once, at random, for this project: the namespace of every id that we give to other programs. */
const NAMESPACE = parse("5efcefc6-7fc7-41b0-beeb-732ce8473d5e");

const encoder = new TextEncoder();
const known = new Map<string, string>();
/** As many as are kept: most ids are asked for again and again, as of who speaks, and a million claims must not fill the memory. */
const MOST_KNOWN = 1 << 16;

/**
 * The id of a record in formats whose ids must be unique in the world: UUIDv5 (RFC 9562), so that the same record of
 * the same case has the same id in every export, and no record of another case has it.
 */
export function recordUuid(caseId: string, kind: string, id: string): string {
  const name = `${caseId}/${kind}/${id}`;
  const before = known.get(name);
  if (before !== undefined) return before;

  if (known.size === MOST_KNOWN) known.clear();
  const uuid = v5(encoder.encode(name), NAMESPACE);
  known.set(name, uuid);
  return uuid;
}
