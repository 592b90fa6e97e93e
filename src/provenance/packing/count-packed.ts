import { type Budget, beginBudget } from "./budget.ts";
import { type Count, exactly } from "./count.ts";
import { FEW, packFew } from "./pack-few.ts";
import { packSets } from "./pack-sets.ts";

/**
 * How many of some sets share nothing with each other at most, where it does not matter which they are. Most
 * propositions have few tellings, and a case has thousands of them.
 * @param sets of elements, each once and ascending, none empty
 */
export const countPacked = (sets: readonly (readonly number[])[], budget: Budget = beginBudget()): Count =>
  sets.length <= FEW ? exactly(packFew(sets)) : packSets(sets, budget).count;
