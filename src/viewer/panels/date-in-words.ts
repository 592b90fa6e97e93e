const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** A plain EDTF day or month as people write it; every vaguer expression stays as it is, for to reword it is to guess. */
export function dateInWords(edtf: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(edtf)) return formatted(DAY, `${edtf}T00:00:00Z`) ?? edtf;
  if (/^\d{4}-(0\d|1[0-2])$/.test(edtf)) return formatted(MONTH, `${edtf}-01T00:00:00Z`) ?? edtf;
  return edtf;
}

/** Engines differ in what they make of a day that the calendar does not have, and some throw: a page must not fall over one. */
function formatted(format: Intl.DateTimeFormat, iso: string): string | undefined {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? undefined : format.format(date);
}
