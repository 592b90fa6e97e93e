import { sha256Of } from "../model/sha256.ts";
import type { Source } from "../model/source.ts";
import { defaultTextPath } from "./case-folder.ts";

/** What a source has on record of its text: some of it, all, or nothing. */
export type SourceOfText = Pick<Source, "id"> & { readonly text?: Partial<NonNullable<Source["text"]>> | undefined };

/** Where a text may be kept in the case folder, and what is to be put on record of it; or why it may not be kept. */
export type Attachment =
  | {
      readonly ok: true;
      readonly path: string;
      readonly onRecord?: Pick<NonNullable<Source["text"]>, "sha256" | "length">;
    }
  | { readonly ok: false; readonly code: "text-differs"; readonly message: string; readonly mend: string };

/**
 * Checks that a text is the very one a source has on record, and says where in the case it belongs. Where nothing is on
 * record of its hash or its length yet, both are given to be put there.
 */
export function attachText(source: SourceOfText, text: string): Attachment {
  const { sha256, length, path = defaultTextPath(source.id) } = source.text ?? {};
  const onRecord = { sha256: sha256Of(text), length: text.length };
  if ((sha256 ?? onRecord.sha256) !== onRecord.sha256 || (length ?? text.length) !== text.length) {
    const message = `this is not the text that was read: expected SHA-256 ${sha256 ?? "any"} (${length ?? "any number of"} UTF-16 code units), found ${onRecord.sha256} (${text.length})`;
    return {
      ok: false,
      code: "text-differs",
      message,
      mend: "find the file as it was when it was read, byte for byte",
    };
  }
  return sha256 !== undefined && length !== undefined ? { ok: true, path } : { ok: true, path, onRecord };
}
