import { declareIds } from "../../src/case-file/declared-ids.ts";
import type { DraftCase, Drafted } from "../../src/case-file/draft-case.ts";
import { CASE_FILES } from "../../src/case-file/schema.ts";
import type { CaseRecords } from "../../src/model/case.ts";
import type { Claim } from "../../src/model/claim.ts";
import { sampleCase } from "../sample-case.ts";

const drafted = <T>(records: readonly T[]) => records.map((record, index) => ({ index, record }));
const declared = (records: readonly { readonly id: string }[]) =>
  declareIds(records.map(({ id }, index) => ({ id, index })));

/** The sample case as a draft, with some of its records replaced, for one check to be asked of. */
export function draftOf(
  replaced: Partial<CaseRecords> = {},
): DraftCase & { readonly claims: readonly Drafted<Claim>[] } {
  const { records, texts } = sampleCase();
  const { header, entities, sources, claims, replies, corrections, readings, marks } = { ...records, ...replaced };
  return {
    header,
    entities: drafted(entities),
    sources: drafted(sources),
    claims: drafted(claims),
    replies: drafted(replies),
    corrections: drafted(corrections),
    readings: drafted(readings),
    marks: drafted(marks),
    misshapen: [],
    declared: {
      case: declared([header]),
      entities: declared(entities),
      sources: declared(sources),
      claims: declared(claims),
      replies: declared(replies),
      corrections: declared(corrections),
      readings: declared([]),
      marks: declared([]),
    },
    readable: new Set(CASE_FILES.map(({ stem }) => stem)),
    texts,
  };
}
