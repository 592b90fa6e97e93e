import type { Family } from "../../model/predicate.ts";

/** What the families of predicates are called on the screen. */
export const FAMILY_WORDS: Readonly<Record<Family, string>> = {
  identity: "Identity and kin",
  position: "Position",
  money: "Ownership and money",
  place: "Place",
  assistance: "Assistance",
  harm: "Harm and coercion",
  interaction: "Dealings and stance",
  remark: "Remarks",
};
