import { ladderOf, originInWords, type Rung } from "../../graph/ladder.ts";
import { IN_ITS_OWN_VOICE } from "../../graph/voice.ts";
import { predicateOf } from "../../model/predicate.ts";
import type { Source } from "../../model/source.ts";
import { BecameOf } from "../panels/became-of.tsx";
import { choiceProps } from "../panels/choice-props.ts";
import { FewFirst } from "../panels/few-first.tsx";
import { LineMark } from "../panels/line-mark.tsx";
import { PASSAGE_ROLE_WORDS } from "../panels/passage-role-words.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import type { RestingClaim, TextPassage } from "./text-passages.ts";

/** Beside one piece of text more than these are read by nobody. */
const STEP = 30;

interface MarginNotesProps {
  readonly state: ViewerState;
  readonly source: Source;
  readonly passages: readonly TextPassage[];
}

/** What rests on the passages that begin beside it: under the number of each who says it through whom, and what is claimed. */
export function MarginNotes({ state, source, passages }: MarginNotesProps) {
  if (passages.length === 0) return null;
  return (
    <div class="margin">
      <FewFirst items={passages} step={STEP}>
        {(shown) => (
          <ul>
            {shown.map(({ number, anchor, claims }) => (
              <li key={number} value={number} class="margin-note">
                <span class="number">{number}</span>
                <div>
                  <Notes state={state} source={source} start={anchor.start} claims={claims.filter(standsOnIt)} />
                  <FurtherNotes state={state} source={source} start={anchor.start} claims={claims} />
                </div>
              </li>
            ))}
          </ul>
        )}
      </FewFirst>
    </div>
  );
}

interface NotesProps {
  readonly state: ViewerState;
  readonly source: Source;
  readonly start: number;
  readonly claims: readonly RestingClaim[];
}

const standsOnIt = ({ role }: RestingClaim): boolean => role === undefined || role === "taken-back";

function Notes({ claims, ...shared }: NotesProps) {
  if (claims.length === 0) return null;
  return (
    <ul>
      {claims.map((claim, i) => (
        <li key={i}>
          <NoteOfClaim {...shared} claim={claim} />
        </li>
      ))}
    </ul>
  );
}

/** What a passage adds to claims that stand on another: folded, since a headline adds the same to each of a text. */
function FurtherNotes({ claims, ...shared }: NotesProps) {
  const further = claims.filter((claim) => !standsOnIt(claim));
  if (further.length === 0) return null;
  const roles = [...new Set(further.map(({ role }) => roleInWords(role)))].join(", ");
  return (
    <details class="further">
      <summary>
        {roles}, for {further.length === 1 ? "a claim" : `${further.length} claims`}
      </summary>
      <Notes {...shared} claims={further} />
    </details>
  );
}

const roleInWords = (role: RestingClaim["role"]): string =>
  role === undefined || role === "taken-back" ? "" : PASSAGE_ROLE_WORDS[role];

interface NoteOfClaimProps extends Omit<NotesProps, "claims"> {
  readonly claim: RestingClaim;
}

/** In a work's own text it need not be named. */
const speakerIn = (origin: Rung, source: Source): string =>
  origin.voice.kind === "work" && origin.voice.work.id === source.id ? IN_ITS_OWN_VOICE : originInWords(origin);

function NoteOfClaim({ state, source, start, claim: { row, role } }: NoteOfClaimProps) {
  const { chosen, shown, soughtPlace, table } = state;
  const claim = table.claim(row);
  const [origin, ...carriers] = ladderOf(claim, table).rungs;
  const isOpened = chosen.value.kind === "claim" && chosen.value.row === row;
  const notes = [
    ...(role === "taken-back" ? ["takes it back"] : []),
    ...(shown.value[row] === 1 ? [] : ["not shown just now"]),
  ];
  const { onClick, ...others } = choiceProps(state, { kind: "claim", row });
  return (
    <button
      class={`note-of-claim ${claim.status}`}
      {...(isOpened ? { "aria-current": "true" as const } : {})}
      {...others}
      onClick={(event) => {
        // One reads on at this passage, whichever the claim stands on first.
        soughtPlace.value = { source: source.id, start };
        onClick(event);
      }}
    >
      <span class="voices">
        <LineMark family={predicateOf(claim.predicate).family} polarity={claim.polarity} />
        <bdi>{origin === undefined ? "" : speakerIn(origin, source)}</bdi>
        {carriers.map(({ name }, i) => (
          <span key={i}>
            {" "}
            → <bdi>{name}</bdi>
          </span>
        ))}
      </span>
      <bdi class="claimed">{claim.statement}</bdi>
      <BecameOf table={table} row={row} />
      {notes.length > 0 && <span class="noted">{notes.join(" · ")}</span>}
    </button>
  );
}
