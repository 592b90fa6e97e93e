import { partOf } from "../../edit/working-case.ts";
import type { DeskState } from "../state/desk-state.ts";

/** When, in the words of the text, beside the date that they are taken for. */
export const timeInWords = ({ raw, edtf }: { readonly raw: string; readonly edtf?: string | undefined }): string =>
  edtf === undefined ? `“${raw}”` : `“${raw}” (${edtf})`;

/** Words of the text, each in quotation marks; undefined for none, so that no empty part is shown. */
export const listed = (words: readonly string[]): string | undefined =>
  words.length === 0 ? undefined : words.map((word) => `“${word}”`).join(", ");

/** An entity by its name, or by its id where the case has none of that id. */
export const nameOf = (state: DeskState, id: string | undefined): string | undefined =>
  id === undefined ? undefined : (partOf(state.working.value, "entities", id)?.name ?? id);
