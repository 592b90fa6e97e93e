import type { Claim } from "../../model/claim.ts";
import type { ReplyStatus } from "../../model/reply.ts";
import { dateInWords } from "../panels/date-in-words.ts";
import { Detail } from "../panels/detail.tsx";
import { EntityButton } from "../panels/entity-button.tsx";
import { TimeWords } from "../panels/time-words.tsx";
import type { ViewerState } from "../state/viewer-state.ts";

const REPLY_WORDS: Readonly<Record<ReplyStatus, string>> = {
  "none-reported": "no reply is reported",
  "not-sought": "not asked for a reply",
  sought: "asked for a reply; none yet",
  declined: "asked, and declined to reply",
  received: "replied",
  "unsafe-to-seek": "not asked: it would not have been safe",
};

/** What is recorded of a claim beside its words and its way: when, where, hedged how, answered by whom, noted by its coder. */
export function ClaimDetails({ state, claim }: { readonly state: ViewerState; readonly claim: Claim }) {
  const { table } = state;
  const { time, place, hedges, qualifiers, procedural, withdrawal, note, recordedBy, recordedAt, id } = claim;
  const where = place === undefined ? undefined : table.entities[table.entityIndex(place) ?? -1];
  const replies = table.replies.filter(({ about }) => about.includes(id));
  return (
    <dl class="details">
      {withdrawal !== undefined && (
        <Detail name="Withdrawn">
          {dateInWords(withdrawal.when)}: <bdi>{withdrawal.why}</bdi>
        </Detail>
      )}
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
        <Detail key={name} name={name}>
          <bdi>{words}</bdi>
        </Detail>
      ))}
      {procedural !== undefined && (
        <Detail name="In the courts">
          {procedural.status}, as of {dateInWords(procedural.asOf)}
        </Detail>
      )}
      {replies.map((reply) => {
        const asked = table.entities[table.entityIndex(reply.asked) ?? -1];
        return (
          <Detail key={reply.id} name="Reply">
            {asked !== undefined && <EntityButton state={state} entity={asked} />} {REPLY_WORDS[reply.status]}
            {reply.when !== undefined && `, ${dateInWords(reply.when)}`}
            {reply.text !== undefined && <blockquote dir="auto">{reply.text}</blockquote>}
          </Detail>
        );
      })}
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
