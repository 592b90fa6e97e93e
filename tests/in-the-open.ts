import type { CaseWithTexts } from "./arbitrary-case.ts";
import { leavingRecords } from "./leaving-records.ts";

/** The same case where all of it may leave: every source open, nothing off the record, and no guess at who somebody unnamed is. */
export const inTheOpen = ({ records, texts }: CaseWithTexts): CaseWithTexts => ({
  records: leavingRecords(
    {
      ...records,
      sources: records.sources.map(({ embargo: _, ...source }) => ({ ...source, access: "open" })),
      claims: records.claims.map((claim) => {
        const [origin, ...later] = claim.attribution;
        return { ...claim, attribution: [onTheRecord(origin), ...later.map(onTheRecord)] };
      }),
      readings: records.readings.map((reading) => ({
        ...reading,
        frames: reading.frames.map((frame) => ({ ...frame, steps: frame.steps.map(onTheRecord) })),
      })),
    },
    { recordedBy: true },
  ),
  texts,
});

function onTheRecord<Step extends { readonly terms?: string | undefined }>(step: Step): Step {
  return step.terms === "off-record" ? { ...step, terms: "on-record" } : step;
}
