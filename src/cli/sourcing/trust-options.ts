import { Option } from "commander";
import type { Doubt } from "../../provenance/worlds/doubt.ts";
import { choicesOf } from "../options/choices-of.ts";

/** The words of `--trust` in help. */
export const TRUST_OPTION = [
  "--trust <actor...>",
  "carriers trusted to pass words on as they were said: entities by id, name or alias, or sources by id",
] as const;

/** Which doubts one chooses to count with, instead of between both ends. */
export type Merge = "none" | "maybe-same" | "parties" | "all";

/** The option that names a merge. */
export const mergeOption = (): Option =>
  new Option("--merge <which>", "count with these taken for one, instead of between both ends").choices(
    choicesOf<Merge>({ none: true, "maybe-same": true, parties: true, all: true }),
  );

/** Which doubts count under a merge. */
export function isOpenUnder(merge: Merge): (doubt: Doubt) => boolean {
  switch (merge) {
    case "none":
      return () => false;
    case "maybe-same":
      return ({ kind }) => kind === "maybe-same" || kind === "unnamed";
    case "parties":
      return ({ kind }) => kind === "party";
    case "all":
      return () => true;
    default:
      return merge satisfies never;
  }
}
