import { v5 } from "uuid";

/** Drawn once, at random, for this project: the namespace of every id that we give to other programs. */
const NAMESPACE = "5efcefc6-7fc7-41b0-beeb-732ce8473d5e";

/**
 * The id of a record in formats whose ids must be unique in the world: UUIDv5 (RFC 9562), so that the same record of
 * the same case has the same id in every export, and no record of another case has it.
 */
export const recordUuid = (caseId: string, kind: string, id: string): string =>
  v5(`${caseId}/${kind}/${id}`, NAMESPACE);
