import type { EdtfTime } from "../../model/edtf-time.ts";
import { dateInWords } from "./date-in-words.ts";

/** A time in the source's own words, and what we read them as. */
export function TimeWords({ time: { raw, edtf } }: { readonly time: EdtfTime }) {
  return (
    <span class="time">
      <q>
        <bdi>{raw}</bdi>
      </q>
      {edtf !== undefined && <span class="aside"> {dateInWords(edtf)}</span>}
    </span>
  );
}
