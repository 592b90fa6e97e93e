import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { revisedPassages } from "../../edit/revisions/revised-passages.ts";
import { stretchInWords } from "../../graph/stretch-in-words.ts";
import { DERIVATIONS } from "../../model/source.ts";
import { titleOfSource } from "../records/fields.tsx";
import type { Taken } from "../state/desk-server.ts";
import type { DeskState } from "../state/desk-state.ts";
import { RevisedList } from "./revised-list.tsx";

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
  const parent = useSignal<string>(first?.source ?? "");
  const how = useSignal<string>(first?.how === "near-identical" ? "rewrite" : "republication");
  const before = useSignal<{ readonly of: string; readonly text: string } | undefined>(undefined);
  const revises = how.value === "revision" ? parent.value : "";
  useEffect(() => {
    if (revises === "") return;
    void state.server.text(revises).then((text) => {
      before.value = text === undefined ? undefined : { of: revises, text };
    });
  }, [revises]);
  const old = before.value;

  const words = ({ source, how, share }: Taken["alike"][number]) =>
    `${titleOfSource(state, source)}: ${how === "near-identical" ? `${Math.round(share * 100)} % of this text stands there` : "the same text"}`;
  return (
    <fieldset class="alike">
      <legend>This text, or much of it, is in the case already</legend>
      <label>
        It came out of
        <select name="derivesFrom" onChange={({ currentTarget }) => (parent.value = currentTarget.value)}>
          <option value="">none of them, as far as is known</option>
          {alike.map((one) => (
            <option key={one.source} value={one.source} selected={one.source === parent.value}>
              {words(one)}
            </option>
          ))}
        </select>
      </label>
      <label>
        as
        <select name="how" onChange={({ currentTarget }) => (how.value = currentTarget.value)}>
          {DERIVATIONS.map((each) => (
            <option key={each} value={each} selected={each === how.value}>
              {each}
            </option>
          ))}
          <option value={SAME_WORK} selected={how.value === SAME_WORK}>
            the same work, another copy of it
          </option>
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
      {revises !== "" && old?.of === revises && (
        <RevisedList before={old.text} revised={revisedPassages(state.working.value, revises, old.text, text)} />
      )}
    </fieldset>
  );
}
