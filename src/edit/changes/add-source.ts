import type { z } from "zod";
import { asSourceId } from "../../model/id.ts";
import type { Mark } from "../../model/mark.ts";
import { sha256Of } from "../../model/sha256.ts";
import { type Source, SourceSchema } from "../../model/source.ts";
import type { Change, Edit } from "../edit.ts";
import type { WorkingCase } from "../working-case.ts";
import { freeId } from "./free-id.ts";
import { placeTexts } from "./place-text.ts";

/** A source as somebody enters it: its id is made of its title where it is left out. */
export type NewSource = Omit<z.input<typeof SourceSchema>, "id" | "text"> & { readonly id?: string };

/** The text that the passages of a new source are counted in. */
export interface FrozenText {
  readonly text: string;
  readonly marks?: readonly Omit<Mark, "source">[];
  readonly madeFrom?: NonNullable<Source["text"]>["madeFrom"];
  /** False where only its hash and its length are to be on record. */
  readonly isKept?: boolean;
  /** The document itself, where it is kept, by its path in the case folder. */
  readonly original?: { readonly path: string; readonly bytes: Uint8Array };
}

/** Adds a work, with the text that was read: from here on it is frozen, by its hash. */
export function addSource(working: WorkingCase, { id: wanted, ...fields }: NewSource, frozen?: FrozenText): Edit {
  const id = asSourceId(wanted ?? freeId(working, "sources", fields.title ?? fields.genre));
  const source = { id, ...fields, ...(frozen && { text: textOnRecord(frozen) }) };
  const shaped = SourceSchema.safeParse(source);
  const given = shaped.success ? shaped.data : (source as unknown as Source);
  const after = frozen === undefined || frozen.isKept === false ? given : placeTexts(working)(given);
  const changes: Change[] = [{ of: "sources", id, after }];

  if (frozen !== undefined && frozen.isKept !== false) {
    changes.push({ of: "texts", id, after: frozen.text });
    const marks = (frozen.marks ?? []).map((mark) => ({ ...mark, source: id }));
    if (marks.length > 0) changes.push({ of: "marks", id, after: marks });
  }
  if (frozen?.original !== undefined) {
    const { path, bytes } = frozen.original;
    changes.push({ of: "originals", id: path, after: bytes });
  }
  return { what: `added ${fields.title ?? id}`, changes };
}

const textOnRecord = ({ text, madeFrom, original }: FrozenText) => ({
  sha256: sha256Of(text),
  length: text.length,
  ...(madeFrom && { madeFrom: original === undefined ? madeFrom : { ...madeFrom, path: original.path } }),
});
