import type { FoundPassage } from "../../edit/revisions/find-passage.ts";
import { type Revised, type RevisedPassages, revisedPassages } from "../../edit/revisions/revised-passages.ts";
import { type TakenOver, takeOver } from "../../edit/revisions/take-over.ts";
import { partOf, type WorkingCase } from "../../edit/working-case.ts";
import { CommandFailure } from "../command-failure.ts";
import { counted, printable } from "../terminal.ts";

/** A text that came out of one in the case, and what became in it of all that is recorded of that one. */
export interface Revision {
  readonly from: string;
  readonly revised: readonly RevisedPassages[];
  /** What is recorded of the new text too, where somebody wants that. */
  readonly taken?: TakenOver;
}

/** The new text as it is to be looked at. */
interface LaterText {
  readonly id: string;
  readonly text: string;
  readonly isKept: boolean;
}

/**
 * Looks for all that is recorded of a source in a later text of it, which is on record already.
 * @throws CommandFailure 1 where there is no such source, or its text is not at hand
 */
export function revisionOf(working: WorkingCase, from: string, later: LaterText, isTaken: boolean): Revision {
  if (partOf(working, "sources", from) === undefined) {
    throw new CommandFailure(1, `There is no source "${printable(from)}" of which this could be a revision.`);
  }
  const before = partOf(working, "texts", from);
  if (before === undefined) {
    throw new CommandFailure(
      1,
      `The text of ${printable(from)} is not at hand, so nothing of it can be found again.\n` +
        `    → sayswho attach puts it there; --derives-from ${printable(from)} --how revision adds the new one without looking`,
    );
  }
  const revised = revisedPassages(working, from, before, later.text);
  const { id: to, text, isKept } = later;
  return { from, revised, ...(isTaken && { taken: takeOver(working, revised, { from, to, text, isKept }) }) };
}

/** What became of the old in the new, for people: how many of each, and each on a line. */
export function revisionInWords({ from, revised, taken }: Revision): string[] {
  const heads = KINDS.flatMap(({ of, one }) => {
    const all = revised.filter((each) => each.of === of);
    const counts = HOWS.map((how) => [how, all.filter((each) => each.how === how).length] as const);
    const said = counts.filter(([, count]) => count > 0).map(([how, count]) => `${count} ${how}`);
    return all.length === 0 ? [] : [`${counted(all.length, one, `${one}s`)} (${said.join(", ")})`];
  });
  if (heads.length === 0) return [`  a revision of ${printable(from)}, of which nothing is recorded`];

  const to = new Map(taken?.claims.map((claim) => [claim.from, claim.to]));
  const stayed = new Set(taken?.stayed);
  const lines = revised.map((each) => {
    const where = each.of === "claim" && to.has(each.id) ? ` → ${printable(to.get(each.id) ?? "")}` : "";
    const behind = taken === undefined || !stayed.has(each) ? "" : ", stays behind";
    return `    ${each.how.padEnd(9)}  ${each.of} ${printable(each.id)}${where}${placesOf(each)}${behind}  ${quoteOf(each)}`;
  });
  const end =
    taken === undefined
      ? "  nothing of these is recorded of it yet; the same command with --take-over records what is exact or moved"
      : `  recorded of it: ${counted(taken.claims.length, "claim")}, ${counted(taken.frames.length, "frame")}, ${counted(taken.nothing, "stretch", "stretches")} without anything to claim; ${taken.stayed.length} ${taken.stayed.length === 1 ? "stays" : "stay"} behind`;
  return [`  a revision of ${printable(from)}: ${heads.join(", ")}`, ...lines, end];
}

/** The same for programs. */
export const revisionInJson = ({ from, revised, taken }: Revision): object => ({
  of: from,
  passages: revised.map(({ of, id, how, stretches }) => ({
    of,
    id,
    how,
    stretches: stretches.map(({ was: { start, end }, role, found }) => ({
      was: { start, end },
      role,
      ...foundInJson(found),
    })),
  })),
  ...(taken && {
    takenOver: {
      claims: taken.claims,
      frames: taken.frames,
      nothing: taken.nothing,
      stayed: taken.stayed.map(({ of, id, how }) => ({ of, id, how })),
    },
  }),
});

const foundInJson = (found: FoundPassage): object => ("at" in found ? { how: found.how, at: found.at } : found);

const HOWS: readonly Revised[] = ["exact", "moved", "ambiguous", "gone"];
const KINDS = [
  { of: "claim", one: "claim" },
  { of: "frame", one: "frame" },
  { of: "nothing", one: "stretch without anything to claim" },
] as const;

const placesOf = ({ stretches }: RevisedPassages): string => {
  const [places] = stretches.flatMap(({ found }) => (found.how === "ambiguous" ? [found.places] : []));
  return places === undefined ? "" : ` (${counted(places, "place")})`;
};

const LONGEST = 60;

function quoteOf({ stretches: [first] }: RevisedPassages): string {
  if (first?.was.exact === undefined) return first === undefined ? "" : `at ${first.was.start}`;
  const words = printable(first.was.exact.slice(0, 2 * LONGEST).replace(/\s+/g, " "));
  return `“${words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).toWellFormed()}…`}”`;
}
