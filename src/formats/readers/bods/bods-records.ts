import type { LocatedValue } from "../ftm/ftm-record.ts";
import type { NoteIssue } from "../tellings/import-issue.ts";
import { isObject, type JsonObject, objectsIn, wordsIn } from "../tellings/json-values.ts";
import type { Spot, StayedOut } from "../tellings/telling.ts";

/** A record of the standard's in the statement that holds: who or what is a party, or what links two of them. */
export interface BodsRecord {
  readonly id: string;
  readonly type: "person" | "entity" | "relationship";
  readonly details: JsonObject;
  readonly statement: JsonObject;
  /** What our own exports carry beside the words of an annotation. */
  readonly own: JsonObject;
  readonly at: Spot;
  readonly words: string;
}

const TYPES = ["person", "entity", "relationship"] as const;

/**
 * The records of a file. Several statements may be made of one record (0.4, "recordId"): the latest holds, and the
 * others go into the report.
 */
export function bodsRecords(values: readonly LocatedValue[], passedOver: StayedOut[], note: NoteIssue): BodsRecord[] {
  const latest = new Map<string, BodsRecord>();
  for (const { value, at } of values) {
    const words = (JSON.stringify(value) ?? "").toWellFormed();
    const id = isObject(value) ? wordsIn(value.recordId) : undefined;
    const type = TYPES.find((one) => isObject(value) && value.recordType === one);
    if (!isObject(value) || id === undefined || type === undefined || !isObject(value.recordDetails)) {
      const isOlder = isObject(value) && value.statementType !== undefined;
      const mend = isOlder
        ? "it is of an edition before 0.4: bring it to 0.4 with the standard's own tools"
        : "give it a `recordId`, a `recordType` and `recordDetails`, as BODS 0.4 has them";
      note("error", "not-a-statement", at, "it is no statement of BODS 0.4", mend);
      passedOver.push({ line: at.line, record: words });
      continue;
    }
    const own = objectsIn(value.annotations).find(({ record }) => isObject(record));
    const found: BodsRecord = { id, type, details: value.recordDetails, statement: value, own: own ?? {}, at, words };
    const known = latest.get(id);
    if (known === undefined) {
      latest.set(id, found);
      continue;
    }
    const [older, newer] = dateOf(found) < dateOf(known) ? [found, known] : [known, found];
    latest.set(id, newer);
    passedOver.push({ line: older.at.line, record: older.words });
    note(
      "warning",
      "several-versions",
      older.at,
      `a later statement is made of the record "${id}"`,
      "the latest holds",
    );
  }
  return [...latest.values()];
}

const dateOf = ({ statement }: BodsRecord): string => wordsIn(statement.statementDate) ?? "";
