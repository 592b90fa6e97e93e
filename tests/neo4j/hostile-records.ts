import type { CaseRecords } from "../../src/model/case.ts";
import { everyFieldCase } from "./every-field-case.ts";

const HOSTILE = [
  "x'}] AS row DETACH DELETE row //",
  "\\u0027}] DETACH DELETE n //",
  "a\\",
  "\\\\u0027",
  "\\'",
  "two\nlines;\nand\r\n\u2028",
  "\"quoted\", 'both' `ways`",
  "🙂 \u0007 \u202e",
  "; MATCH (n) DETACH DELETE n;\n",
  "\t=1+1,",
];

/** The sample with whatever a record can say, and with words that would end a literal, a statement or a cell, wherever words may stand. */
export const hostileRecords = (): CaseRecords => {
  const records = everyFieldCase();
  const word = (i: number) => HOSTILE[i % HOSTILE.length] ?? "";
  return {
    ...records,
    entities: records.entities.map((entity, i) => ({ ...entity, name: word(i), names: [{ text: word(i + 1) }] })),
    claims: records.claims.map((claim, i) => ({ ...claim, statement: word(i), hedges: HOSTILE })),
  };
};
