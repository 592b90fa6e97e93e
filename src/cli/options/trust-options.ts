import { Option } from "commander";
import type { IdentityContext } from "../../provenance/identity-context.ts";
import type { Trust } from "../../provenance/sourcing.ts";

/** The words of `--trust` in help. */
export const TRUST_OPTION = [
  "--trust <actor...>",
  "carriers trusted to pass words on as they were said: entities by id, name or alias, or sources by id",
] as const;

const MERGES = {
  none: { mergeMaybeSame: false, mergeParties: false, unnamedMayBeAnybody: false, followSuspected: false },
  "maybe-same": { mergeMaybeSame: true, mergeParties: false, unnamedMayBeAnybody: false, followSuspected: false },
  parties: { mergeMaybeSame: false, mergeParties: true, unnamedMayBeAnybody: false, followSuspected: false },
  all: { mergeMaybeSame: true, mergeParties: true, unnamedMayBeAnybody: true, followSuspected: true },
} as const;

/** Which identities one chooses to merge, instead of both ends. */
export type Merge = keyof typeof MERGES;

/** The option that names a merge. */
export const mergeOption = (): Option =>
  new Option("--merge <which>", "count with these taken for one, instead of between both ends").choices(
    Object.keys(MERGES),
  );

/** The context of a chosen merge and trust. */
export const contextOf = (merge: Merge, trust: Trust): IdentityContext => ({ ...trust, ...MERGES[merge] });
