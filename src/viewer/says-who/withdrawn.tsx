import type { Claim } from "../../model/claim.ts";
import { ClaimList } from "../panels/claim-list.tsx";
import { dateInWords } from "../panels/date-in-words.ts";
import { SourceLine } from "../panels/works/source-line.tsx";
import type { ViewerState } from "../state/viewer-state.ts";
import { Passages } from "./passages.tsx";
import { WITHDRAWAL_WORDS } from "./withdrawal-words.ts";

interface WithdrawnProps {
  readonly state: ViewerState;
  readonly withdrawal: NonNullable<Claim["withdrawal"]>;
}

/** That a claim was withdrawn: by whom, when and why, the passage that takes it back, and what stands in its place. */
export function Withdrawn({ state, withdrawal }: WithdrawnProps) {
  const { table } = state;
  const { kind, when, why, source, anchor, supersededBy } = withdrawal;
  const work = source && table.sources[table.sourceIndex(source) ?? -1];
  const instead = supersededBy && table.rowOf(supersededBy);
  return (
    <>
      {WITHDRAWAL_WORDS[kind]}, {dateInWords(when)}: <bdi>{why}</bdi>
      {work !== undefined && (
        <p>
          in <SourceLine source={work} linked />
        </p>
      )}
      {work !== undefined && anchor !== undefined && (
        <Passages state={state} claim={{ anchor, alsoAt: [] }} source={work} />
      )}
      {instead !== undefined && (
        <>
          <p class="aside">In its place stands:</p>
          <ClaimList state={state} rows={[instead]} />
        </>
      )}
    </>
  );
}
