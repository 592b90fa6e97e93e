import type { CaseHeader } from "../model/case.ts";
import type { Claim } from "../model/claim.ts";
import type { Correction } from "../model/correction.ts";
import type { Entity } from "../model/entity.ts";
import type { Reply } from "../model/reply.ts";
import type { Source } from "../model/source.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import type { Loss } from "./format.ts";

type Fields<Of> = Readonly<Record<string, (record: Of) => string | undefined>>;

/** What a format has no place for, by kind of record: the field's name, and how its words are found in a record. */
export interface LeftOut {
  readonly header?: Fields<CaseHeader>;
  readonly entity?: Fields<Entity>;
  readonly source?: Fields<Source>;
  readonly claim?: Fields<Claim>;
  readonly reply?: Fields<Reply>;
  readonly correction?: Fields<Correction>;
}

const LONGEST_EXAMPLE = 200;

/** Counts what a format leaves out of this case, field by field, each with its first example; nothing that is not there. */
export function countLosses(table: ClaimTable, leftOut: LeftOut): Loss[] {
  return [
    ...losses("header", [table.header], leftOut.header),
    ...losses("entity", table.entities, leftOut.entity),
    ...losses("source", table.sources, leftOut.source),
    ...losses("claim", claimsOf(table), leftOut.claim),
    ...losses("reply", table.replies, leftOut.reply),
    ...losses("correction", table.corrections, leftOut.correction),
  ];
}

function losses<Of extends { readonly id: string }>(
  kind: string,
  records: Iterable<Of>,
  fields: Fields<Of> = {},
): Loss[] {
  const found = new Map<string, { count: number; example: string }>();
  for (const record of records) {
    for (const [field, wordsOf] of Object.entries(fields)) {
      const words = wordsOf(record);
      if (words === undefined) continue;
      const { count, example } = found.get(field) ?? {
        count: 0,
        example: `${record.id}: ${words.slice(0, LONGEST_EXAMPLE)}`.toWellFormed(),
      };
      found.set(field, { count: count + 1, example });
    }
  }
  return [...found].map(([field, loss]) => ({ field: `${kind}.${field}`, ...loss }));
}

function* claimsOf(table: ClaimTable): Iterable<Claim> {
  for (let row = 0; row < table.size; row++) yield table.claim(row);
}
