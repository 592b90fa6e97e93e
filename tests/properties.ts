import { env } from "node:process";
import fc from "fast-check";
import { often, USUALLY } from "./sized.ts";

/** Where a build machine begins: it is to tell what a commit has broken, and tries the same cases each time. */
const SEED = "1415103579";

/**
 * How laws are tried unless they say otherwise: as often as `often` says; from the seed that is asked for, on a build
 * machine from its own, and with other cases each time wherever somebody works. fast-check prints the seed of what fails.
 */
const seed = env.SAYSWHO_SEED ?? (env.CI ? SEED : undefined);
if (seed !== undefined && !/^\d{1,10}$/.test(seed))
  throw new Error(`SAYSWHO_SEED is "${seed}"; expected a whole number`);
fc.configureGlobal({
  numRuns: often(USUALLY),
  ...(seed === undefined ? {} : { seed: Number(seed) }),
});
