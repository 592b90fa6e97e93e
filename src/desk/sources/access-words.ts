import type { Access } from "../../model/source.ts";

/** Who may have a source, as it is asked where a document may be a message, a leak or unpublished. */
export const ACCESS_WORDS: Readonly<Record<Access, string>> = {
  open: "anybody: it is published",
  restricted: "only who has it now: it stays behind in every export",
  confidential: "nobody else: it stays behind in every export",
};
