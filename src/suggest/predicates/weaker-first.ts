import type { PredicateId } from "../../model/predicate.ts";

/** Predicates that one word may mean, the weaker before the stronger: whoever cannot tell takes the first. */
const WEAKER_FIRST: readonly PredicateId[] = [
  "linked-to",
  "described-as",
  "has-role",
  "associate-of",
  "member-of",
  "part-of",
  "allied-with",
  "met",
  "opposes",
  "accuses",
  "informs",
  "supports",
  "finances",
  "paid",
  "protects",
  "harbours",
  "monitors",
  "represents",
  "speaks-for",
  "employed-by",
  "supervises",
  "directs",
  "leads",
  "controls",
  "owns",
  "planned",
  "threatens",
  "plotted-against",
  "protested-against",
  "detained",
  "charged",
  "sanctioned",
  "attacked",
  "killed",
  "born-in",
  "born",
  "died",
];

const STRENGTH = new Map(WEAKER_FIRST.map((id, i) => [id, i]));

/** Puts the weaker of two predicates first; those that are never taken for each other stay as they are. */
export const weakerFirst = (one: PredicateId, other: PredicateId): number =>
  (STRENGTH.get(one) ?? 0) - (STRENGTH.get(other) ?? 0);
