import { dateInWords } from "../panels/date-in-words.ts";
import type { TimeBins } from "./time-bins.ts";

/** The day, month or year in which a moment lies, as people write it. */
export function binInWords(time: number, unit: TimeBins["unit"]): string {
  const [, year = "", month = "", day = ""] = /^([+-]?\d+)-(\d\d)-(\d\d)/.exec(new Date(time).toISOString()) ?? [];
  switch (unit) {
    case "day":
      return dateInWords(`${year}-${month}-${day}`);
    case "month":
      return dateInWords(`${year}-${month}`);
    case "year":
      return String(Number(year));
    default:
      return unit satisfies never;
  }
}
