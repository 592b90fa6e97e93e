import { sha256Of } from "../../model/sha256.ts";
import type { Source } from "../../model/source.ts";
import { textPathOf } from "../case-folder.ts";
import { placeOnRecord, placesForTexts } from "./place-for-text.ts";

/** What a source has on record of its text: some of it, all, or nothing. */
export type SourceOfText = Pick<Source, "id"> & { readonly text?: Partial<NonNullable<Source["text"]>> | undefined };

/** Where a text may be kept in the case folder, and what is to be put on record of it; or why it may not be kept. */
export type Attachment =
  | {
      readonly ok: true;
      readonly path: string;
      readonly onRecord?: Partial<Pick<NonNullable<Source["text"]>, "path" | "sha256" | "length">>;
    }
  | { readonly ok: false; readonly code: "text-differs"; readonly message: string; readonly mend: string };

/**
 * Checks that a text is the very one a source has on record, and says where in the case it belongs. Where nothing is on
 * record of its hash or its length yet, both are given to be put there; and its place, where that is not the usual one.
 * @param others the sources of the case, whose texts lie beside it
 */
export function attachText(source: SourceOfText, text: string, others: Iterable<SourceOfText> = []): Attachment {
  const { sha256, length } = source.text ?? {};
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
  const isPlaced = source.text?.path !== undefined;
  // Whoever has the very same text on record may have it in the same place.
  const differing = [...others].filter((other) => other.text?.sha256 !== onRecord.sha256);
  const path = isPlaced ? textPathOf(source) : placesForTexts(differing)(source.id);
  const missing = {
    ...(isPlaced ? {} : placeOnRecord(source.id, path)),
    ...(sha256 !== undefined && length !== undefined ? {} : onRecord),
  };
  return Object.keys(missing).length === 0 ? { ok: true, path } : { ok: true, path, onRecord: missing };
}
