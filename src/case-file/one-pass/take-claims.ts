import type { Claim } from "../../model/claim.ts";
import type { OtherRecords } from "../../table/assemble-table.ts";
import { growDistinctTexts } from "../../table/distinct-texts.ts";
import { type GrowingTable, growTable } from "../../table/grow-table.ts";
import { NONE } from "../../table/row.ts";
import type { DeclaredId, DeclaredIds } from "../declared-ids.ts";
import type { Drafted, Misshapen } from "../draft-case.ts";
import type { IssueGathering } from "../gather-issues.ts";
import { MOST_ISSUES } from "../gather-issues.ts";
import { addUsualClaim } from "../jsonl/add-usual-claim.ts";
import { LINE_FEED } from "../jsonl/json-bytes.ts";
import { parseLine } from "../jsonl/parse-line.ts";
import { columnFinder } from "../jsonl/place-in-line.ts";
import { readUsualClaims } from "../jsonl/read-usual-claims.ts";
import { isSchemaLine } from "../jsonl/schema-line.ts";
import { type LocatedFile, pathInWords } from "../located-file.ts";
import type { UnplacedRecord } from "../positions/judge-unplaced.ts";
import { NO_POSITION } from "../positions/unplaced-anchors.ts";
import { REFERENCES } from "../references.ts";
import { CLAIMS } from "../schema.ts";
import { misshapenAs, shapeRecord } from "../shape-record.ts";
import { countUpTo } from "./count-up-to.ts";
import type { RecordPlaces } from "./record-places.ts";

/** Most lines are longer: room that is left over costs less than columns that must grow. */
const SHORT_LINE = 400;

/** The claims of a case as they were taken off their lines. */
export interface TakenClaims {
  /** Those that a table can hold, in their order. */
  readonly table: GrowingTable;
  /** Those that it cannot, since they name somebody who is not there, or have an id that is taken. */
  readonly outside: readonly Drafted<Claim>[];
  /** At which position among all records of the files a row stands. */
  indexOf(row: number): number;
  readonly declared: DeclaredIds;
  /** Whether there is a record on every line. */
  readonly readable: boolean;
  /** Those whose passages are words alone. */
  readonly unplaced: readonly UnplacedRecord[];
  /** Those that are amiss in some places. */
  readonly misshapen: readonly Misshapen[];
}

/** Takes claims off lines, one after the other. */
export interface TakingClaims {
  /** The lines that follow are those of another file. */
  begin(file: string): void;
  /**
   * Takes whole lines, each with its line feed.
   * @param fromByte where in the file they begin
   * @param room behind which the bytes are free
   * @returns false where so much is wrong that whoever tells of it should read the case as a whole
   */
  take(bytes: Uint8Array, from: number, to: number, room: number, fromByte: number): boolean;
  end(): TakenClaims;
}

/**
 * Begins to take claims. Nearly all are laid out in columns straight from their bytes; every other line goes the way of
 * any record, which also words what is wrong with it.
 * @param bytesInAll how long the files are about, so that columns need not grow often
 */
export function takeClaims(
  records: OtherRecords,
  places: RecordPlaces,
  issues: IssueGathering,
  bytesInAll = 0,
): TakingClaims {
  const table = growTable(records, Math.ceil(bytesInAll / SHORT_LINE));
  const [entities, sources] = [growDistinctTexts(), growDistinctTexts()];
  for (const { id } of records.entities) entities.placeForText(id);
  for (const { id } of records.sources) sources.placeForText(id);
  const joined = Uint8Array.from(records.entities, ({ joinedInto }) => Number(joinedInto !== undefined));
  const reader = readUsualClaims({ entities, sources, isJoined: (entity) => joined[entity] === 1 });
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const columnIn = columnFinder();

  const outside: Drafted<Claim>[] = [];
  const unplaced: UnplacedRecord[] = [];
  const misshapen: Misshapen[] = [];
  const repeated: DeclaredId[] = [];
  /** Ids that are declared by records outside of the table. */
  const others = new Set<string>();
  /** The row that would have come next, of each record that has none. */
  const gaps: number[] = [];
  let readable = true;
  let file = "";
  let line = 0;
  let firstOfFile = 0;

  const isKnown = (claim: Claim): boolean => {
    for (const { to, id } of REFERENCES.claims(claim)) {
      if (to === "entities" && entities.placeOfText(id) === NONE) return false;
      if (to === "sources" && sources.placeOfText(id) === NONE) return false;
    }
    return true;
  };

  /** Takes a line as any line of any file is taken. */
  const takeText = (text: string, fromByte: number): void => {
    if (text.trim() === "" || (places.count() === firstOfFile && isSchemaLine(text))) return;
    const index = places.count();
    const row = table.ids.size();
    const number = line;
    places.met(file, fromByte, number);

    const value = parseLine(file, { text, number }, issues);
    if (value === undefined) {
      readable = false;
      gaps.push(row);
      return;
    }
    const id = (value as { id?: unknown } | null)?.id;
    const declared = typeof id === "string" || typeof id === "number" ? String(id) : undefined;
    const isTaken = declared !== undefined && (others.has(declared) || table.ids.placeOfText(declared) !== NONE);
    if (isTaken) repeated.push({ index, id: declared });

    const located: LocatedFile = {
      file,
      values: [value],
      readable: true,
      issues: [],
      locate: ([, ...path]) => ({ file, line: number, column: columnIn(text, path), path: pathInWords(path) }),
      typedWords: () => undefined,
    };
    const shaped = shapeRecord(CLAIMS, located, 0);
    if ("record" in shaped && !isTaken && isKnown(shaped.record)) {
      table.add(shaped.record);
      return;
    }
    gaps.push(row);
    if (declared !== undefined && !isTaken) others.add(declared);
    if ("record" in shaped) {
      outside.push({ index, record: shaped.record });
      return;
    }
    for (const issue of shaped.issues) if (issue.code !== NO_POSITION) issues.add(issue);
    misshapen.push(misshapenAs("claims", index, shaped));
    const missing = shaped.issues.filter(({ code }) => code === NO_POSITION);
    if (missing.length === 0) return;
    const isAllThatIsAmiss = missing.length === shaped.issues.length;
    const said = { file: CLAIMS, located, index: 0, indexOfAll: index, value, meant: shaped.value };
    unplaced.push({ ...said, missing, isAllThatIsAmiss });
  };

  return {
    begin(next) {
      file = next;
      line = 0;
      firstOfFile = places.count();
    },
    take(bytes, from, to, room, fromByte) {
      for (let at = from; at < to; ) {
        line += 1;
        const claim = reader.read(bytes, at, room);
        if (
          claim !== undefined &&
          (others.size === 0 || !others.has(decoder.decode(bytes.subarray(claim.id.from, claim.id.to)))) &&
          addUsualClaim(table, claim, bytes, reader.dates)
        ) {
          places.met(file, fromByte + at - from, line);
          at = claim.end + 1;
          continue;
        }
        const end = bytes.indexOf(LINE_FEED, at);
        const isAtStart = fromByte + at - from === 0;
        const text = decoder.decode(bytes.subarray(at, end)).replace(/\r$/, "");
        takeText(isAtStart ? text.replace(/^\uFEFF/, "") : text, fromByte + at - from);
        if (gaps.length >= MOST_ISSUES || issues.isFull(file, "error")) return false;
        at = end + 1;
      }
      return true;
    },
    end: () => ({
      table,
      outside,
      unplaced,
      misshapen,
      readable,
      indexOf: (row) => row + countUpTo(gaps, row),
      declared: {
        has: (id) => others.has(id) || table.ids.placeOfText(id) !== NONE,
        size: table.ids.size() + others.size,
        *ids() {
          const column = table.ids.toColumn();
          for (let row = 0; row + 1 < column.offsets.length; row++)
            yield decoder.decode(column.bytes.subarray(column.offsets[row], column.offsets[row + 1]));
          yield* others;
        },
        repeated,
      },
    }),
  };
}
