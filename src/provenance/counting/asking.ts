import type { Budget } from "../packing/budget.ts";
import type { Trust } from "../traces/trust.ts";
import type { IsOpen } from "../worlds/identity-graph.ts";

/** How a count is asked for. An answer is worth little without it, so whoever passes one on says it too. */
export interface Asking {
  readonly trust?: Trust;
  /** Which doubts count at the lower end; all where nothing is said. */
  readonly isOpen?: IsOpen;
  readonly budget?: Budget;
}
