import type { Reply } from "../../model/reply.ts";
import type { Gate } from "./gate.ts";

/**
 * A reply that leaves: about the claims that leave, and without the words of an answer that stands in a work which stays
 * behind. That it would not be safe to ask somebody is said as "not sought". Undefined where none of its claims leaves.
 */
export function leavingReply(reply: Reply, { tally, staysClaim, staysSource }: Gate): Reply | undefined {
  const about = reply.about.filter((id) => !staysClaim(id));
  if (about.length === 0) {
    tally.stays("reply (about claims that stay behind)");
    return undefined;
  }
  tally.stays("reply.about (a claim that stays behind)", reply.about.length - about.length);

  const { source, text, ...rest } = reply;
  const isHeld = staysSource(source);
  if (isHeld) tally.stays("reply.source (it stays behind)");
  if (isHeld && text !== undefined) tally.stays("reply.text (its source stays behind)");
  const isUnsafe = reply.status === "unsafe-to-seek";
  if (isUnsafe) tally.stays('reply.status (unsafe to seek, which is said as "not sought")');
  return {
    ...rest,
    about,
    status: isUnsafe ? "not-sought" : reply.status,
    ...(isHeld || text === undefined ? {} : { text }),
    ...(isHeld || source === undefined ? {} : { source }),
  };
}
