// The part of edtf 4 that we use; the package ships no types of its own.
declare module "edtf" {
  interface ExtendedDate {
    /** First and last millisecond (UTC) it may denote; ±Infinity where open, null where unknown. */
    readonly min: number | null;
    readonly max: number | null;
  }
  interface Parsed {
    readonly level: 0 | 1 | 2;
    readonly type: string;
  }
  export function parse(text: string): Parsed;
  export default function edtf(text: string): ExtendedDate;
}
