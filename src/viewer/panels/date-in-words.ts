const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** A plain EDTF day or month as people write it; every vaguer expression stays as it is, for to reword it is to guess. */
export function dateInWords(edtf: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(edtf)) return DAY.format(new Date(`${edtf}T00:00:00Z`));
  if (/^\d{4}-(0\d|1[0-2])$/.test(edtf)) return MONTH.format(new Date(`${edtf}-01T00:00:00Z`));
  return edtf;
}
