import type { CaseWithTexts } from "./arbitrary-case.ts";

/** The same case with nobody and no work joined into another, for laws that tell records apart by their ids. */
export const unjoined = ({ records, texts }: CaseWithTexts): CaseWithTexts => ({
  records: {
    ...records,
    entities: records.entities.map(({ joinedInto: _, ...entity }) => entity),
    sources: records.sources.map(({ joinedInto: _, ...source }) => source),
  },
  texts,
});
