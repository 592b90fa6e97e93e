import type { Claim } from "../../model/claim.ts";
import { ClaimList } from "../panels/claim-list.tsx";
import { dateInWords } from "../panels/date-in-words.ts";
import { Detail } from "../panels/detail.tsx";
import { EntityButton } from "../panels/entity-button.tsx";
import { TimeWords } from "../panels/time-words.tsx";
import type { ViewerState } from "../state/viewer-state.ts";
import { CodedAs } from "./coded-as.tsx";
import { ReplyLine } from "./reply-line.tsx";
import { Withdrawn } from "./withdrawn.tsx";

/** What is recorded of a claim beside its words and its way: when, where, hedged how, answered by whom, noted by its coder. */
export function ClaimDetails({ state, claim }: { readonly state: ViewerState; readonly claim: Claim }) {
  const { table } = state;
  const { time, place, hedges, qualifiers, procedural, outcome, withdrawal, note, recordedBy, recordedAt, id } = claim;
  const where = place === undefined ? undefined : table.entities[table.entityIndex(place) ?? -1];
  const replies = table.replies.filter(({ about }) => about.includes(id));
  const ends = outcome.flatMap((one) => table.rowOf(one) ?? []);
  return (
    <dl class="details">
      {withdrawal !== undefined && (
        <Detail name="Withdrawn">
          <Withdrawn state={state} withdrawal={withdrawal} />
        </Detail>
      )}
      <Detail name="Coded as">
        <CodedAs state={state} claim={claim} />
      </Detail>
      {time !== undefined && (
        <Detail name="Time">
          <TimeWords time={time} />
        </Detail>
      )}
      {where !== undefined && (
        <Detail name="Place">
          <EntityButton state={state} entity={where} />
        </Detail>
      )}
      {hedges.length > 0 && (
        <Detail name="Hedged">
          {hedges.map((hedge) => (
            <q key={hedge} class="hedge">
              <bdi>{hedge}</bdi>
            </q>
          ))}
        </Detail>
      )}
      {Object.entries(qualifiers).map(([name, words]) => (
        <Detail key={name} name={name === "role" ? "In its words" : name}>
          <bdi>{words}</bdi>
        </Detail>
      ))}
      {procedural !== undefined && (
        <Detail name="In the courts">
          {procedural.status}, as of {dateInWords(procedural.asOf)}
        </Detail>
      )}
      {ends.length > 0 && (
        <Detail name="How it ended">
          <ClaimList state={state} rows={ends} />
        </Detail>
      )}
      {replies.map((reply) => (
        <Detail key={reply.id} name="Reply">
          <ReplyLine state={state} reply={reply} />
        </Detail>
      ))}
      {note !== undefined && (
        <Detail name="Coder’s note">
          <bdi>{note}</bdi>
        </Detail>
      )}
      <Detail name="Recorded">
        {[recordedBy, recordedAt === undefined ? undefined : dateInWords(recordedAt)].filter(Boolean).join(", ")}{" "}
        <code>{id}</code>
      </Detail>
    </dl>
  );
}
