import { type Kept, liesBeneath } from "./kept.ts";

/** What becomes of the values at a path; "inside" where a format tells apart what lies beneath it. */
export type Fate = "whole" | "partly" | "inside" | "lost";

/** The fate of a path such as "claim.attribution[].cue" in a format. */
export function fateOf(path: string, { whole, partly = {} }: Kept): Fate {
  if (whole.some((keptPath) => liesBeneath(path, keptPath))) return "whole";
  if (path in partly) return "partly";
  return [...whole, ...Object.keys(partly)].some((keptPath) => liesBeneath(keptPath, path)) ? "inside" : "lost";
}
