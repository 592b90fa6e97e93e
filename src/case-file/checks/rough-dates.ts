import type { Claim } from "../../model/claim.ts";
import { type EdtfTime, timeBounds } from "../../model/edtf-time.ts";
import type { Check } from "../draft-case.ts";
import type { ValuePath } from "../located-file.ts";

/** Whether a date in EDTF is a century: "22" is the one that begins with 2200. */
export const isRoughDate = (edtf: string): boolean => /^-?\d{2}$/.test(edtf);

/** A year that lost two digits is a century by the notation: where the words beside it name a year of another, which is meant? */
export const roughDates: Check = function* ({ claims }) {
  for (const { index, record } of claims) {
    for (const { time, path } of timesOf(record)) {
      const years = otherYears(time);
      if (years.length === 0) continue;
      yield {
        code: "rough-date",
        severity: "question",
        message: `"${time.edtf}" is the century from ${firstYear(time)} on, and its words say ${years.join(", ")}: which is meant?`,
        mend: `write \`edtf: "${years[0]}"\` for that year`,
        at: { stem: "claims", index, path: [...path, "edtf"] },
      };
    }
  }
};

function* timesOf({ time, attribution }: Claim): Iterable<{ readonly time: EdtfTime; readonly path: ValuePath }> {
  if (time !== undefined) yield { time, path: ["time"] };
  for (const [i, step] of attribution.entries())
    if (step.time !== undefined) yield { time: step.time, path: ["attribution", i, "time"] };
}

/** The years in the words of a rough date, where none of them lies in it. */
function otherYears({ raw, edtf }: EdtfTime): readonly string[] {
  const bounds = edtf !== undefined && isRoughDate(edtf) ? timeBounds(edtf) : undefined;
  if (bounds === undefined) return [];
  const years = raw.match(/(?<![\p{L}\p{N}])\d{4}(?![\p{L}\p{N}])/gu) ?? [];
  const isInside = (year: string) => {
    const begins = timeBounds(year)?.from ?? Number.NaN;
    return begins >= bounds.from && begins <= bounds.to;
  };
  return years.some(isInside) ? [] : years;
}

const firstYear = ({ edtf = "" }: EdtfTime): number => new Date(timeBounds(edtf)?.from ?? 0).getUTCFullYear();
