import type { PredicateId } from "../../model/predicate.ts";
import { LANGUAGES } from "../languages/languages.ts";

/** The words under which texts tell of a predicate, in every language that is known: of "resides-in" also "lives in". */
export const verbsOf = (predicate: PredicateId): readonly string[] =>
  LANGUAGES.flatMap(({ predicates }) => predicates)
    .filter((words) => words.predicate === predicate)
    .flatMap(({ words = "", turned = "", nouns = "" }) => [words, turned, nouns].join("|").split("|"))
    .filter((word) => word !== "");
