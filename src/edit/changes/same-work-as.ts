import { asSourceId } from "../../model/id.ts";
import type { Source } from "../../model/source.ts";

/**
 * What makes a source that is brought in another copy of a work that the case has: that one stands for both.
 * @param when as EDTF
 */
export const sameWorkAs = (source: string, when: string): NonNullable<Source["joinedInto"]> => ({
  id: asSourceId(source),
  when,
  why: "the same work, brought in again",
});
