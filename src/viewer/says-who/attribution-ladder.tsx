import { ladderOf, type Rung } from "../../graph/ladder.ts";
import type { Interest } from "../../model/attribution.ts";
import type { Claim } from "../../model/claim.ts";
import type { Source } from "../../model/source.ts";
import { EntityButton } from "../panels/entity-button.tsx";
import { SourceLine } from "../panels/source-line.tsx";
import { TimeWords } from "../panels/time-words.tsx";
import type { ViewerState } from "../state/viewer-state.ts";

const INTEREST_WORDS: Readonly<Record<Interest, string | undefined>> = {
  party: "a party to the matter",
  adverse: "adverse to those it speaks of",
  "against-own-interest": "speaks against own interest",
  "none-known": "no interest known",
  unknown: undefined,
};

/** How a claim came to the reader: from whoever first says it, step by step, to the work that was read. */
export function AttributionLadder({ state, claim }: { readonly state: ViewerState; readonly claim: Claim }) {
  const { rungs, read } = ladderOf(claim, state.table);
  return (
    <ol class="ladder">
      {rungs.map((rung, i) => (
        <RungItem key={i} state={state} rung={rung} />
      ))}
      <ReadItem source={read} />
    </ol>
  );
}

function RungItem({ state, rung }: { readonly state: ViewerState; readonly rung: Rung }) {
  const { step, speaker, work, isOrigin } = rung;
  const interest = INTEREST_WORDS[step.interest];
  return (
    <li class={step.inferred ? "rung inferred" : "rung"}>
      <p class="voice">
        {speaker === undefined ? (
          <span class="nobody">an unnamed voice</span>
        ) : (
          <EntityButton state={state} entity={speaker} />
        )}{" "}
        <span class="mode">{step.polarity === "denies" ? `${step.mode}, denying` : step.mode}</span>
        {step.cue !== undefined && (
          <>
            {" "}
            <q class="cue">
              <bdi>{step.cue}</bdi>
            </q>
          </>
        )}
      </p>
      {work !== undefined && (
        <p class="where">
          in <SourceLine source={work} />
        </p>
      )}
      {step.time !== undefined && (
        <p class="where">
          <TimeWords time={step.time} />
        </p>
      )}
      <ul class="tags">
        {isOrigin && <li>origin</li>}
        {step.hedges.map((hedge) => (
          <li key={hedge} class="hedge">
            hedged{" "}
            <q>
              <bdi>{hedge}</bdi>
            </q>
          </li>
        ))}
        {interest !== undefined && <li>{interest}</li>}
        {step.inferred && <li class="ours">inferred: our reading, not the text’s words</li>}
      </ul>
    </li>
  );
}

function ReadItem({ source }: { readonly source: Source }) {
  return (
    <li class="rung read">
      <p class="voice">
        <span class="mode">read in</span> <SourceLine source={source} linked />
      </p>
      {source.status !== "standing" && (
        <ul class="tags">
          <li class="ours">
            {source.status} {source.statusChange?.when}: <bdi>{source.statusChange?.why}</bdi>
          </li>
        </ul>
      )}
    </li>
  );
}
