import type { Revised, RevisedPassages } from "../../edit/revisions/revised-passages.ts";
import { stretchInWords } from "../../graph/stretch-in-words.ts";

const HOWS: readonly Revised[] = ["exact", "moved", "ambiguous", "gone"];
const HOW_WORDS: Readonly<Record<Revised, string>> = {
  exact: "stands there between the same words",
  moved: "stands there between other words",
  ambiguous: "no telling where it stands there",
  gone: "does not stand there",
};
const KIND_WORDS: Readonly<Record<RevisedPassages["of"], string>> = {
  claim: "claim",
  frame: "frame",
  nothing: "nothing to claim",
};

interface RevisedListProps {
  readonly revised: readonly RevisedPassages[];
  /** The text that the passages stood in. */
  readonly before: string;
}

/** What became in a revision of all that is recorded of the old text, and the question whether what was found is to be recorded of it too. */
export function RevisedList({ revised, before }: RevisedListProps) {
  if (revised.length === 0) return <p>Nothing is recorded yet of the text that changed.</p>;
  return (
    <div class="revised">
      {HOWS.map((how) => {
        const these = revised.filter((each) => each.how === how);
        return (
          these.length > 0 && (
            <details key={how}>
              <summary>
                {these.length} {HOW_WORDS[how]}
              </summary>
              <ul>
                {these.map(({ of, id, stretches: [first] }) => (
                  <li key={`${of} ${id}`}>
                    {KIND_WORDS[of]} {id}:{" "}
                    {first !== undefined && <q dir="auto">{stretchInWords(before, first.was)}</q>}
                  </li>
                ))}
              </ul>
            </details>
          )
        );
      })}
      <label class="check">
        <input type="checkbox" name="takeOver" /> record of this text too what stands there, with its chain; the old
        stays as it is
      </label>
    </div>
  );
}
