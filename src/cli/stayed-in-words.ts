import type { MayLeave } from "../graph/gate/may-leave.ts";
import { counted, printable } from "./terminal.ts";

const MOST_MENTIONS = 20;

/** How much stayed behind, and where people's own words should be read before they leave; empty where there is nothing to say. */
export function stayedInWords({ report, mentions }: Pick<MayLeave, "report" | "mentions">): string {
  const behind = report.map(({ what, count }) => `  ${count} × ${what}\n`);
  const places = mentions
    .slice(0, MOST_MENTIONS)
    .map(({ kind, id, field }) => `  ${kind} ${printable(id)}: ${printable(field)}\n`);
  const more = mentions.length - places.length;
  return [
    behind.length === 0 ? "" : `Stayed behind, since it may not leave:\n${behind.join("")}`,
    mentions.length === 0
      ? ""
      : `What left mentions some of it in ${counted(mentions.length, "place")}; read these before you hand it on:\n${places.join("")}`,
    more > 0 ? `  and ${more} more\n` : "",
  ].join("");
}
