/** How much may be tried before an answer becomes "at least, at most": branches, which are the same everywhere, and time, which nobody has without end. */
export interface Budget {
  /** True as long as there is some left; each question takes one branch. */
  spend(): boolean;
}

const BRANCHES = 40_000;
const MILLISECONDS = 400;

/** Begins a budget; thousands of times what cases need. */
export function beginBudget(branches = BRANCHES, milliseconds = MILLISECONDS): Budget {
  const until = performance.now() + milliseconds;
  let left = branches;
  return {
    spend() {
      left -= 1;
      // The clock is asked now and then only, since asking takes longer than a branch.
      if (left > 0 && left % 16 === 0 && performance.now() > until) left = 0;
      return left > 0;
    },
  };
}
