import type { Sha256 } from "../model/id.ts";
import { sha256Of } from "../model/sha256.ts";
import type { Source } from "../model/source.ts";

/** Stands where a hash was: that of no words at all, which no passage has. The hash of a few words can be guessed at. */
export const HASH_WITHHELD = sha256Of("");

/** As long as a post: whoever knows what was said tries the names in it one after the other. */
const LONGEST_GUESSED = 280;

/** The hash of a source's text as it may be handed on where somebody is hidden: of a short one none. */
export const hashOfText = ({ sha256, length }: Pick<NonNullable<Source["text"]>, "sha256" | "length">): Sha256 =>
  length > LONGEST_GUESSED ? sha256 : HASH_WITHHELD;
