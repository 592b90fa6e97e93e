import type { Source } from "../../../model/source.ts";
import { dateInWords } from "../date-in-words.ts";

/** That a work was corrected or retracted, when, why, and where that can be read; nothing of one that stands. */
export function WorkStanding({ source: { status, statusChange } }: { readonly source: Source }) {
  return statusChange === undefined ? null : (
    <span class="ours">
      {status} {dateInWords(statusChange.when)}: <bdi>{statusChange.why}</bdi>
      {statusChange.where !== undefined && (
        <>
          {" "}
          <a href={statusChange.where} target="_blank" rel="noopener noreferrer nofollow">
            as said there
          </a>
        </>
      )}
    </span>
  );
}
