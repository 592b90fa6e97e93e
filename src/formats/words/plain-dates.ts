/** Dates as most programs know them: a year, a month or a day, or the first and last of a stretch. */
export interface PlainDates {
  readonly date?: string;
  readonly startDate?: string;
  readonly endDate?: string;
}

/**
 * The part of an EDTF expression (ISO 8601-2) that plain dates can say without saying more: "about 2016", "some year
 * of the 2010s" or "one of two years" give none, since without their doubt they would be another claim. A time of day
 * is left off.
 */
export function plainDates(edtf: string | undefined): PlainDates {
  if (edtf === undefined) return {};
  const [first = "", last] = edtf.split("/");
  const start = plainDate(first);
  if (last === undefined) return start === undefined ? {} : { date: start };

  const end = plainDate(last);
  return { ...(start === undefined ? {} : { startDate: start }), ...(end === undefined ? {} : { endDate: end }) };
}

const plainDate = (edtf: string): string | undefined =>
  /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?)(?:T.*)?$/.exec(edtf)?.[1];
