import type { Issue } from "../../../model/issue.ts";
import { readingOfRecords } from "../own/reading-of-records.ts";
import { wholeCase } from "../own/whole-case.ts";
import type { Reader } from "../reader.ts";
import { noteIssues } from "../tellings/import-issue.ts";
import { carriedInTrig } from "./carried-in-trig.ts";
import { noteUnusedTriples } from "./note-unused-triples.ts";
import { parseTrig } from "./parse-trig.ts";
import { tripleInWords } from "./triple-in-words.ts";

/**
 * Our own nanopublications. Those of others say things, and never that somebody alleges them in a work that can be
 * opened: they are refused, with what they lack.
 */
export const readTrig: Reader = {
  id: "trig",
  label: "RDF nanopublications in TriG, our own export whole",
  mapping: "none",
  read(input) {
    const issues: Issue[] = [];
    const note = noteIssues(input.file, issues);
    const quads = parseTrig(input, issues);
    if (quads === undefined) return { ok: false, issues };

    const found = carriedInTrig(quads);
    if (found === undefined) {
      const message = "it holds no record of a case: a claim is a sayswho:Allegation with its source and its passage";
      note("error", "no-records", { line: 1, column: 1 }, message, "only our own TriG can be read");
      return { ok: false, issues };
    }
    const whole = wholeCase(input.file, found.carried);
    if (whole === undefined) {
      const reading = readingOfRecords(found.carried, found.lineOf, issues, note);
      return {
        ok: true,
        reading: { ...reading, passedOver: quads.map(({ quad, line }) => ({ line, record: tripleInWords(quad) })) },
      };
    }
    noteUnusedTriples(quads, whole.records, note);
    return { ok: true, whole: { ...whole, issues: [...whole.issues, ...issues] } };
  },
};
