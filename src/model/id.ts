import { z } from "zod";

const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

const idMessage = "an id: 1 to 128 letters, digits, dots, hyphens or underscores, starting with a letter or digit";

function idSchema<Brand extends string>() {
  return z.string().regex(ID_PATTERN, { error: idMessage }).brand<Brand>();
}

/** The word that stands for a voice the source does not name; no entity may take it as its id. */
export const UNATTRIBUTED = "unattributed";

/** The word that stands for a work itself, speaking in its own voice or passing words on; no entity may take it as its id. */
export const THE_WORK = "work";

/** Names one person, organization or place within a case. */
export const EntityIdSchema = idSchema<"EntityId">();
export type EntityId = z.infer<typeof EntityIdSchema>;

/** Names one work that can be opened. */
export const SourceIdSchema = idSchema<"SourceId">();
export type SourceId = z.infer<typeof SourceIdSchema>;

/** Names one claim, and so one edge, wherever it travels. */
export const ClaimIdSchema = idSchema<"ClaimId">();
export type ClaimId = z.infer<typeof ClaimIdSchema>;

/** Names one investigation. */
export const CaseIdSchema = idSchema<"CaseId">();
export type CaseId = z.infer<typeof CaseIdSchema>;

/** Names one reply or one correction within its file. */
export const RecordIdSchema = idSchema<"RecordId">();
export type RecordId = z.infer<typeof RecordIdSchema>;

/** A SHA-256 digest as 64 lower-case hexadecimal digits (FIPS 180-4). */
export const Sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: "a SHA-256 as 64 lower-case hexadecimal digits" })
  .brand<"Sha256">();
export type Sha256 = z.infer<typeof Sha256Schema>;

/** The casts of the project: for strings that have already been checked, such as a column of a table. */
export const asEntityId = (text: string): EntityId => text as EntityId;
export const asSourceId = (text: string): SourceId => text as SourceId;
export const asClaimId = (text: string): ClaimId => text as ClaimId;
export const asCaseId = (text: string): CaseId => text as CaseId;
export const asRecordId = (text: string): RecordId => text as RecordId;
export const asSha256 = (text: string): Sha256 => text as Sha256;
