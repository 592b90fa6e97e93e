import type { Entity } from "../../../model/entity.ts";
import type { EntityId } from "../../../model/id.ts";
import { type NoteIssue, shownWords } from "./import-issue.ts";
import { roundJoins } from "./round-joins.ts";
import type { Entry } from "./telling.ts";

/** An entity of which more is still to be met. */
export type Growing = { -readonly [K in keyof Entity]: Entity[K] } & { readonly names: Entity["names"][number][] };

/** Gives entities what the file records of them by the ids of others; whoever is not there, or of the wrong kind, is noted. */
export function linkEntries(
  records: ReadonlyMap<Growing, Entry>,
  byTheirId: ReadonlyMap<string, Growing>,
  note: NoteIssue,
): void {
  const joins = new Map<Growing, Growing>();
  for (const [made, entry] of records) {
    const find = (theirId: string, field: string, fits: (other: Growing) => boolean): Growing | undefined => {
      const other = byTheirId.get(theirId);
      if (other !== undefined && other !== made && fits(other)) return other;
      const message = `\`${field}\` of ${shownWords(entry.id)} names ${shownWords(theirId)}, who is not there or of another kind`;
      note("warning", "not-used", entry.at, message, "list them; until then it is left out");
      return undefined;
    };
    const all = (ids: readonly string[] = [], field: string, fits: (other: Growing) => boolean = () => true) =>
      ids.flatMap((id): EntityId[] => {
        const other = find(id, field, fits);
        return other === undefined ? [] : [other.id];
      });

    made.parties = all(entry.parties, "parties", ({ kind }) => kind === "organization");
    made.maybeSame = all(entry.maybeSame, "maybeSame");
    made.notSame = all(entry.notSame, "notSame");
    const { joinedInto } = entry;
    const into = joinedInto && find(joinedInto.id, "joinedInto", ({ kind }) => kind === made.kind);
    if (into !== undefined) joins.set(made, into);
  }

  const rounds = roundJoins(joins);
  for (const [made, into] of joins) {
    const entry = records.get(made);
    if (entry?.joinedInto === undefined) continue;
    const { when, why } = entry.joinedInto;
    if (!rounds.has(made)) made.joinedInto = { id: into.id, when, why };
    else
      note(
        "warning",
        "not-used",
        entry.at,
        `the joins of ${shownWords(entry.id)} go round`,
        "say which of them stands for the others; this join is left out",
      );
  }
  partContradictions(records, note);
}

/** Of two that may be one, or are, a file cannot say as well that they are not. */
function partContradictions(records: ReadonlyMap<Growing, Entry>, note: NoteIssue): void {
  const same = new Set(
    [...records.keys()].flatMap(({ id, maybeSame, joinedInto }) =>
      [...maybeSame, ...(joinedInto === undefined ? [] : [joinedInto.id])].flatMap((other) => [
        `${id} ${other}`,
        `${other} ${id}`,
      ]),
    ),
  );
  for (const [made, entry] of records) {
    const apart = made.notSame.filter((other) => !same.has(`${made.id} ${other}`));
    if (apart.length === made.notSame.length) continue;
    const message = `\`notSame\` of ${shownWords(entry.id)} names somebody who may be the same, or is`;
    note("warning", "not-used", entry.at, message, "keep one of the two; here it is left out that they are not");
    made.notSame = apart;
  }
}
