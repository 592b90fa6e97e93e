import type { DeclaredIds } from "../../../case-file/declared-ids.ts";
import type { Drafted } from "../../../case-file/draft-case.ts";
import { countUpTo } from "../../../case-file/one-pass/count-up-to.ts";
import { doubtfulClaims } from "../../../case-file/one-pass/doubtful-claims.ts";
import type { Claim } from "../../../model/claim.ts";
import type { Source } from "../../../model/source.ts";
import type { OtherRecords } from "../../../table/assemble-table.ts";
import { growUint32 } from "../../../table/grow-numbers.ts";
import { growTable } from "../../../table/grow-table.ts";
import { NONE } from "../../../table/row.ts";
import type { NoteIssue } from "./import-issue.ts";
import type { ClaimsRead } from "./records-read.ts";
import { doesRefer, referClaim } from "./refer-claims.ts";
import type { Spot, Telling } from "./telling.ts";

/** The claims of a draft, in the order of their tellings. */
export interface DraftedClaims {
  /** @param index the number of its telling in the file's order */
  add(claim: Claim, index: number, telling: Pick<Telling, "id" | "at">): void;
  /** All of them, when no more come: they refer to each other by the ids that they have in the case. */
  finish(sources: readonly Source[], texts: ReadonlyMap<string, string>, note: NoteIssue): FinishedClaims;
}

/** What became of the claims of a draft. */
export interface FinishedClaims {
  readonly claims: ClaimsRead;
  /** Those of which a check may have something to say, each by its place among all. */
  readonly doubtful: Iterable<Drafted<Claim>>;
  readonly declared: DeclaredIds;
  /** The telling that a claim was made of, by its place among all. */
  tellingOf(place: number): { readonly index: number; readonly at: Spot };
}

/**
 * Begins with none. Nearly all are laid out in columns as they come, since a hundred thousand as records take several times
 * the memory; one that refers to another claim waits beside them until that one is known.
 * @param records the entities and sources that they name, to which more may come
 */
export function draftedClaims(records: OtherRecords): DraftedClaims {
  const table = growTable(records);
  const outside: Drafted<Claim>[] = [];
  const outsidePlaces = new Map<string, number>();
  const [indexes, lines, columns] = [growUint32(0), growUint32(0), growUint32(0)];
  /** The files that spots are in, where they name one. */
  const files = new Map<number, string>();
  /** By the id that it has in the file, the last claim that has another in the case; and which ids such have here. */
  const renamed = new Map<string, { readonly place: number; readonly id: Claim["id"] }>();
  const names = new Set<string>();

  return {
    add(claim, index, { id, at }) {
      const place = indexes.length();
      indexes.add(index);
      lines.add(at.line);
      columns.add(at.column);
      if (at.file !== undefined) files.set(place, at.file);
      if (id !== undefined && id !== claim.id) {
        renamed.set(id, { place, id: claim.id });
        names.add(claim.id);
      }
      if (!doesRefer(claim)) {
        table.add(claim);
        return;
      }
      outside.push({ index: place, record: claim });
      outsidePlaces.set(claim.id, place);
    },
    finish(sources, texts, note) {
      const whole = { ...table.toTable(), sources };
      const [indexOf, lineOf, columnOf] = [indexes.toColumn(), lines.toColumn(), columns.toColumn()];
      const gaps = outside.map(({ index }, i) => index - i);
      /** A row's place among all: before it stand those outside that came by then. */
      const placeOf = (row: number): number => row + countUpTo(gaps, row);
      const spotOf = (place: number): Spot => {
        const [line, column, file] = [lineOf[place] ?? 1, columnOf[place] ?? 1, files.get(place)];
        return file === undefined ? { line, column } : { line, column, file };
      };
      const placeOfId = (id: string): number => {
        if (names.has(id)) return -1;
        const row = table.ids.placeOfText(id);
        return row === NONE ? (outsidePlaces.get(id) ?? -1) : placeOf(row);
      };
      const ours = (id: Claim["id"]): Claim["id"] | undefined => {
        const place = placeOfId(id);
        const other = renamed.get(id);
        if (other !== undefined && other.place > place) return other.id;
        return place < 0 ? undefined : id;
      };
      const referred = outside.map(({ index, record }) => ({
        index,
        record: referClaim(record, ours, spotOf(index), note),
      }));
      const claims = {
        length: indexOf.length,
        *[Symbol.iterator]() {
          let next = 0;
          for (let row = 0; row <= whole.size; row++) {
            for (; gaps[next] === row; next++) yield (referred[next] as Drafted<Claim>).record;
            if (row < whole.size) yield whole.claim(row);
          }
        },
      };
      return {
        claims,
        doubtful: doubtfulClaims(whole, { outside: referred, indexOf: placeOf }, texts),
        declared: {
          has: (id) => outsidePlaces.has(id) || table.ids.placeOfText(id) !== NONE,
          size: indexOf.length,
          *ids() {
            for (const { id } of claims) yield id;
          },
          repeated: [],
        },
        tellingOf: (place) => ({ index: indexOf[place] ?? 0, at: spotOf(place) }),
      };
    },
  };
}
