import type { NameInPassage } from "../names/names-in.ts";
import type { Stretch } from "../text/text-units.ts";

/** Who is said to speak, and where the text says so. */
export type Speaker =
  /** Somebody by name; or by "she", and then where the nearest passage names her. */
  | { readonly kind: "named"; readonly name: NameInPassage; readonly at: Stretch }
  /** Somebody whom words describe: "a senior official". */
  | { readonly kind: "described"; readonly words: string; readonly at: Stretch }
  /** The text says that it is told, and not by whom. */
  | { readonly kind: "unnamed" }
  /** Somebody, and nothing near says who. */
  | { readonly kind: "open" };
