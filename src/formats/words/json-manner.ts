import type { Claim } from "../../model/claim.ts";

/** A field of a claim's record. */
export type ClaimField = keyof Claim;

/** How a format puts records into JSON. */
export interface JsonManner {
  /** What it calls a field. */
  nameOf(field: string): string;
  /** A field's value as JSON; undefined where that says nothing. */
  jsonOf(field: ClaimField, value: unknown): string | undefined;
  /** Whether a step without hedges has an empty list of them. */
  readonly saysNoHedges: boolean;
}

/** A record as it is. */
export const AS_RECORDED: JsonManner = {
  nameOf: (field) => field,
  jsonOf: (_, value) => JSON.stringify(value),
  saysNoHedges: true,
};
