import type { DraftCase } from "../../src/case-file/draft-case.ts";
import { CASE_FILES } from "../../src/case-file/schema.ts";
import type { CaseRecords } from "../../src/model/case.ts";
import { sampleCase } from "../sample-case.ts";

const drafted = <T>(records: readonly T[]) => records.map((record, index) => ({ index, record }));
const declared = (records: readonly { readonly id: string }[]) => records.map(({ id }, index) => ({ id, index }));

/** The sample case as a draft, with some of its records replaced, for one check to be asked of. */
export function draftOf(replaced: Partial<CaseRecords> = {}): DraftCase {
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
    declared: {
      case: declared([header]),
      entities: declared(entities),
      sources: declared(sources),
      claims: declared(claims),
      replies: declared(replies),
      corrections: declared(corrections),
      readings: [],
      marks: [],
    },
    readable: new Set(CASE_FILES.map(({ stem }) => stem)),
    texts,
  };
}
