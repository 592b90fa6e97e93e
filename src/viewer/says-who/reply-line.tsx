import type { Reply, ReplySeeker, ReplyStatus } from "../../model/reply.ts";
import { dateInWords } from "../panels/date-in-words.ts";
import { EntityButton } from "../panels/entity-button.tsx";
import { SourceLine } from "../panels/works/source-line.tsx";
import type { ViewerState } from "../state/viewer-state.ts";

const SEEKER_WORDS: Readonly<Record<ReplySeeker, string>> = { us: " by us", source: " by the source" };

/** What came of asking, in words; by whom they were asked is told where it is recorded. */
const REPLY_WORDS: Readonly<Record<ReplyStatus, (by: string) => string>> = {
  "none-reported": () => "no reply is reported",
  "not-sought": (by) => `not asked for a reply${by}`,
  sought: (by) => `asked for a reply${by}; none yet`,
  declined: (by) => `asked${by}, and declined to reply`,
  received: (by) => (by === "" ? "replied" : `asked${by}, and replied`),
  "unsafe-to-seek": (by) => `not asked${by}: it would not have been safe`,
};

/** Who is accused, whether anybody asked them, and what came back. */
export function ReplyLine({ state, reply }: { readonly state: ViewerState; readonly reply: Reply }) {
  const { table } = state;
  const { asked, status, soughtBy, when, text, source } = reply;
  const accused = table.entities[table.entityIndex(asked) ?? -1];
  const work = source && table.sources[table.sourceIndex(source) ?? -1];
  return (
    <>
      {accused !== undefined && <EntityButton state={state} entity={accused} />}{" "}
      {REPLY_WORDS[status](soughtBy === undefined ? "" : SEEKER_WORDS[soughtBy])}
      {when !== undefined && `, ${dateInWords(when)}`}
      {text !== undefined && <blockquote dir="auto">{text}</blockquote>}
      {work !== undefined && (
        <p class="aside">
          in <SourceLine source={work} />
        </p>
      )}
    </>
  );
}
