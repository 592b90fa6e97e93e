import { marksOfSource } from "../../graph/marks-of-source.ts";
import type { SourceId } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";

/** What our own reader is told of the records that a format has no place for, on the line of the record that they are about. */
export interface RecordsBeside {
  /** Of claims, sources or entities, as "claim ID": replies to them and corrections of them. */
  of(...records: readonly string[]): object;
  /** How far a source is read, and what positions in its text mean. */
  ofSource(id: SourceId): object;
}

const NOTHING = Object.freeze({});

/** Gathers those records; a reply to several claims lies with the first of them. */
export function recordsBeside(table: ClaimTable): RecordsBeside {
  const held = new Map<string, { replies?: object[]; corrections?: object[] }>();
  const add = (record: string, kind: "replies" | "corrections", one: object) => {
    const known = held.get(record) ?? {};
    held.set(record, { ...known, [kind]: [...(known[kind] ?? []), one] });
  };
  for (const reply of table.replies) add(`claim ${reply.about[0]}`, "replies", reply);
  for (const correction of table.corrections) {
    const [record = ""] = Object.entries(correction.of).map(([kind, id]) => `${kind} ${id}`);
    add(record, "corrections", correction);
  }
  const readings = new Map(table.readings.map(({ source, ...reading }) => [source, reading]));
  return {
    of(...records) {
      // Most records have none.
      if (!records.some((record) => held.has(record))) return NOTHING;
      const found = records.flatMap((record) => held.get(record) ?? []);
      const lists = {
        replies: found.flatMap(({ replies = [] }) => replies),
        corrections: found.flatMap(({ corrections = [] }) => corrections),
      };
      return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
    },
    ofSource(id) {
      const marks = marksOfSource(table.marks, id).map(({ source: _, ...mark }) => mark);
      return { reading: readings.get(id), ...(marks.length === 0 ? {} : { marks }) };
    },
  };
}
