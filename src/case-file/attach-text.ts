import { sha256Of } from "../model/sha256.ts";
import type { Source } from "../model/source.ts";
import { defaultTextPath } from "./case-folder.ts";

/** Where a text may be kept in the case folder, or why it may not. */
export type Attachment =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly code: "no-text" | "text-differs"; readonly message: string; readonly mend: string };

/** Checks that a text is the very one a source has on record, and says where in the case it belongs. */
export function attachText(source: Source, text: string): Attachment {
  if (source.text === undefined) {
    const message = `the source "${source.id}" has no text on record to check the file against`;
    return {
      ok: false,
      code: "no-text",
      message,
      mend: `give it \`text: {sha256: ${sha256Of(text)}, length: ${text.length}}\``,
    };
  }

  const found = sha256Of(text);
  if (found !== source.text.sha256 || text.length !== source.text.length) {
    const message = `this is not the text that was read: expected SHA-256 ${source.text.sha256} (${source.text.length} UTF-16 code units), found ${found} (${text.length})`;
    return {
      ok: false,
      code: "text-differs",
      message,
      mend: "find the file as it was when it was read, byte for byte",
    };
  }
  return { ok: true, path: source.text.path ?? defaultTextPath(source.id) };
}
