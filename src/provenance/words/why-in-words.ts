import { howMany } from "../../model/plain-words.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Identity, LineGroup } from "../asking/line-group.ts";
import type { DoubtWorth, Why } from "../asking/why.ts";
import { doubtInWords, doubtJson } from "./doubt-in-words.ts";
import { actorInWords } from "./sourcing-in-words.ts";

const MOST_NAMED = 4;

/** Why a count is what it is, in lines for people. */
export function whyInWords({ upper, lower, unsure, undated, doubts, onlyTogether }: Why, table: ClaimTable): string[] {
  const isSame = doubts.length === 0 && lower.length === upper.length;
  const groups = (found: readonly LineGroup[]) => found.map((group, i) => `  ${i + 1}. ${groupInWords(group, table)}`);
  const ids = (rows: readonly number[]) => rows.map((row) => table.claim(row).id).join(", ");
  return [
    isSame ? "why: the tellings by lines" : "why: the tellings by lines, with all apart",
    ...groups(upper),
    ...(isSame || lower.length === 0 ? [] : ["and where most are one", ...groups(lower)]),
    ...(unsure.length > 0
      ? [`adding nothing to the lower number, since who is behind them is not known: ${ids(unsure)}`]
      : []),
    ...(undated.length > 0 ? [`adding nothing to the lower number, since they are not dated: ${ids(undated)}`] : []),
    ...(doubts.length > 0 ? ["what is in doubt, and what it is worth"] : []),
    ...doubts.map((worth) => `  ${worthInWords(worth, table)}`),
    ...(onlyTogether ? ["the ends differ by more than these by themselves: several have to be settled together"] : []),
  ];
}

function groupInWords({ claims, shared }: LineGroup, table: ClaimTable): string {
  const ids = claims.map((row) => table.claim(row).id).join(", ");
  const named = shared.slice(0, MOST_NAMED).map((identity) => identityInWords(identity, table));
  const more = shared.length > named.length ? ` and ${howMany(shared.length - named.length, "other")}` : "";
  const through = named.length === 0 ? "each sharing somebody with the first" : `through ${named.join("; ")}${more}`;
  return `${ids}: ${through}`;
}

/** "Ann, or the aide who may be Ann". */
function identityInWords([first, ...others]: Identity, table: ClaimTable): string {
  const name = actorInWords(table, first);
  return [name, ...others.map((other) => `or ${actorInWords(table, other)}, who may be the same`)].join(", ");
}

function worthInWords({ doubt, gain, fall }: DoubtWorth, table: ClaimTable): string {
  const said = [
    ...(gain > 0 ? [`if not, the lower number rises by ${gain}`] : []),
    ...(fall > 0 ? [`if so, the upper number falls by ${fall}`] : []),
  ];
  return `${doubtInWords(doubt, table)}: ${said.join("; ")}`;
}

/** The same for programs. */
export function whyJson({ upper, lower, unsure, undated, doubts, onlyTogether }: Why, table: ClaimTable): object {
  const ids = (rows: readonly number[]) => rows.map((row) => table.claim(row).id);
  const groups = (found: readonly LineGroup[]) => found.map(({ claims, shared }) => ({ claims: ids(claims), shared }));
  return {
    upper: groups(upper),
    lower: groups(lower),
    unsure: ids(unsure),
    undated: ids(undated),
    doubts: doubts.map(({ doubt, gain, fall }) => ({ ...doubtJson(doubt, table), gain, fall })),
    onlyTogether,
  };
}
