import { BASIS_IN_WORDS, ladderOf, type Rung, TERMS_IN_WORDS } from "../../graph/ladder.ts";
import { IN_ITS_OWN_VOICE } from "../../graph/voice.ts";
import type { Interest } from "../../model/attribution.ts";
import type { Claim } from "../../model/claim.ts";
import type { Source } from "../../model/source.ts";
import { EntityButton } from "../panels/entity-button.tsx";
import { TimeWords } from "../panels/time-words.tsx";
import { AboutWork } from "../panels/works/about-work.tsx";
import { SourceLine } from "../panels/works/source-line.tsx";
import { WorkButton } from "../panels/works/work-button.tsx";
import { WorkStanding } from "../panels/works/work-standing.tsx";
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
        <RungItem key={i} state={state} rung={rung} read={read} />
      ))}
      <ReadItem state={state} source={read} />
    </ol>
  );
}

interface RungItemProps {
  readonly state: ViewerState;
  readonly rung: Rung;
  /** The work that was read: that it no longer stands as it was is told of it below. */
  readonly read: Source;
}

function RungItem({ state, rung, read }: RungItemProps) {
  const { step, voice, work, isOrigin } = rung;
  const mode = step.polarity === "denies" ? `${step.mode}, denying` : step.mode;
  const spoken = voice.kind === "work" ? voice.work : work;
  return (
    <li class={step.inferred ? "rung inferred" : "rung"}>
      <p class="voice">
        <Speaker state={state} rung={rung} />{" "}
        <span class="mode">{isOrigin && voice.kind === "work" ? `${mode}, ${IN_ITS_OWN_VOICE}` : mode}</span>
        {step.cue !== undefined && (
          <>
            {" "}
            <q class="cue">
              <bdi>{step.cue}</bdi>
            </q>
          </>
        )}
      </p>
      {work !== undefined && voice.kind !== "work" && (
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
        {tagsOf(step).map((tag) => (
          <li key={tag}>{tag}</li>
        ))}
        {step.inferred && <li class="ours">inferred: our reading, not the text’s words</li>}
        {spoken?.statusChange !== undefined && spoken.id !== read.id && (
          <li>
            <WorkStanding source={spoken} />
          </li>
        )}
      </ul>
    </li>
  );
}

/** Who takes a step: a work is no person, and whom nobody names is no work. */
function Speaker({ state, rung: { name, voice } }: { readonly state: ViewerState; readonly rung: Rung }) {
  switch (voice.kind) {
    case "entity":
      return <EntityButton state={state} entity={voice.entity} />;
    case "work":
      return <WorkButton state={state} source={voice.work} />;
    case "unnamed":
      return <span class="nobody">{name}</span>;
    default:
      return voice satisfies never;
  }
}

/** How they know it, on which terms they spoke, and what they may stand to gain. */
const tagsOf = ({ basis, terms, interest }: Rung["step"]): string[] =>
  [
    basis && BASIS_IN_WORDS[basis],
    terms && (terms === "on-record" ? "on the record" : TERMS_IN_WORDS[terms]),
    INTEREST_WORDS[interest],
  ].filter((tag) => tag !== undefined);

function ReadItem({ state, source }: { readonly state: ViewerState; readonly source: Source }) {
  return (
    <li class="rung read">
      <p class="voice">
        <span class="mode">read in</span> <SourceLine source={source} linked />
      </p>
      <AboutWork state={state} source={source} />
    </li>
  );
}
