import { z } from "zod";
import { SaysWhoError } from "../errors.ts";
import { AnchorSchema } from "../model/anchor.ts";
import { CaseHeaderSchema } from "../model/case.ts";
import { ClaimSchema } from "../model/claim.ts";
import { CorrectionSchema } from "../model/correction.ts";
import { timeBounds } from "../model/edtf-time.ts";
import { EntitySchema } from "../model/entity.ts";
import { EntityIdSchema, SourceIdSchema } from "../model/id.ts";
import { MarkSchema } from "../model/mark.ts";
import { ReadingSchema } from "../model/reading.ts";
import { ReplySchema } from "../model/reply.ts";
import { SourceSchema } from "../model/source.ts";
import { readRareFields } from "./rare-fields.ts";
import { reopenSnapshot, type Snapshot } from "./snapshot.ts";
import { textAt } from "./text-column.ts";

const RecordsSchema = z.strictObject({
  header: CaseHeaderSchema,
  entities: z.array(EntitySchema),
  sources: z.array(SourceSchema),
  replies: z.array(ReplySchema),
  corrections: z.array(CorrectionSchema),
  readings: z.array(ReadingSchema),
  marks: z.array(MarkSchema.extend({ source: SourceIdSchema })),
});

const { alsoAt, qualifiers, procedural, outcome, withdrawal, note } = ClaimSchema.in.shape;
const id = EntityIdSchema.optional();
const RareFieldsSchema = z.strictObject({
  alsoAt,
  qualifiers,
  procedural,
  outcome,
  withdrawal,
  note,
  translation: AnchorSchema.shape.translation,
  recorded: z
    .strictObject({ subject: id, object: id, place: id, by: z.record(z.string(), EntityIdSchema).optional() })
    .optional(),
});

/**
 * Reads a snapshot without copying its columns. Everything in it is checked, so that bytes from elsewhere can make a
 * claim without its source as little as a file can.
 * @throws SaysWhoError `snapshot-unreadable`
 */
export function readSnapshot(given: Uint8Array): Snapshot {
  const snapshot = reopenSnapshot(given, (records) => RecordsSchema.parse(records), timeBounds);
  const { columns, size } = snapshot.table;
  for (let row = 0; row < size; row++) {
    const json = textAt(columns.rare, row);
    if (json === undefined) continue;
    const rare = readRareFields(json, columns.withdrawn[row] === 1);
    if (!RareFieldsSchema.safeParse(rare).success) {
      throw new SaysWhoError(
        "snapshot-unreadable",
        `the snapshot cannot be read: the rare fields of row ${row} make no sense`,
      );
    }
  }
  return snapshot;
}
