import { stretchInWords } from "../../graph/stretch-in-words.ts";
import { DERIVATIONS } from "../../model/source.ts";
import { titleOfSource } from "../records/fields.tsx";
import type { Taken } from "../state/desk-server.ts";
import type { DeskState } from "../state/desk-state.ts";

/** That two records are of one work: the answer to how a text came out of another that is no derivation. */
export const SAME_WORK = "same-work";

interface AlikeFieldsProps {
  readonly state: DeskState;
  /** The text that is brought in. */
  readonly text: string;
  readonly alike: Taken["alike"];
}

/** The same text, or much of it, is there already: a reprint is what is counted here as no second voice. */
export function AlikeFields({ state, text, alike }: AlikeFieldsProps) {
  const [first] = alike;
  const words = ({ source, how, share }: Taken["alike"][number]) =>
    `${titleOfSource(state, source)}: ${how === "near-identical" ? `${Math.round(share * 100)} % of this text stands there` : "the same text"}`;
  return (
    <fieldset class="alike">
      <legend>This text, or much of it, is in the case already</legend>
      <label>
        It came out of
        <select name="derivesFrom">
          <option value="">none of them, as far as is known</option>
          {alike.map((one) => (
            <option key={one.source} value={one.source} selected={one === first}>
              {words(one)}
            </option>
          ))}
        </select>
      </label>
      <label>
        as
        <select name="how">
          {DERIVATIONS.map((how) => (
            <option
              key={how}
              value={how}
              selected={how === (first?.how === "near-identical" ? "rewrite" : "republication")}
            >
              {how}
            </option>
          ))}
          <option value={SAME_WORK}>the same work, another copy of it</option>
        </select>
      </label>
      {alike.map(
        ({ source, shared = [] }) =>
          shared.length > 0 && (
            <details key={source} open={source === first?.source}>
              <summary>What {titleOfSource(state, source)} has word for word</summary>
              <ul>
                {shared.map((stretch) => (
                  <li key={stretch.start} dir="auto">
                    {stretchInWords(text, stretch)}
                  </li>
                ))}
              </ul>
            </details>
          ),
      )}
    </fieldset>
  );
}
