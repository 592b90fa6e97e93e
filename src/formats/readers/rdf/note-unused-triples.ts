import type { Quad, Term } from "n3";
import type { CaseRecords } from "../../../model/case.ts";
import { buildTable } from "../../../table/table-builder.ts";
import { nanopubsOfCase } from "../../rdf/nanopubs-of-case.ts";
import { artifactCode, CODE_TO_COME, type PlainQuad } from "../../rdf/trusty-uri.ts";
import { edgeClaims } from "../../words/edge-claims.ts";
import { type NoteIssue, shownWords } from "../tellings/import-issue.ts";
import type { LocatedQuad } from "./parse-trig.ts";
import { termInWords, tripleInWords } from "./triple-in-words.ts";

const CODE = /\/(RA[A-Za-z0-9_-]{43})(?=$|#)/;

/**
 * Notes each triple of a file that is none of those by which the case would be written, and each nanopublication that
 * is not what its address has the hash of: somebody has changed it.
 */
export function noteUnusedTriples(quads: readonly LocatedQuad[], records: CaseRecords, note: NoteIssue): void {
  const written = new Set<string>();
  const table = buildTable(records);
  for (const nanopub of nanopubsOfCase(table, edgeClaims(table))) for (const quad of nanopub) written.add(keyOf(quad));

  const parts = new Map<string, { readonly code: string; readonly line: number; readonly quads: Quad[] }>();
  for (const { quad, line } of quads) {
    const [, code] = CODE.exec(quad.graph.value) ?? [];
    if (code !== undefined) {
      const address = quad.graph.value.replace(/#.*$/, "");
      const part = parts.get(address) ?? { code, line, quads: [] };
      parts.set(address, part);
      part.quads.push(quad);
    }
    if (written.has(keyOf(quad))) continue;
    note(
      "warning",
      "not-used",
      { line, column: 1 },
      `nothing was made of ${tripleInWords(quad)}`,
      "look there for what the case lacks",
    );
  }
  for (const [address, { code, line, quads: own }] of parts) {
    const blank = (value: string): string => value.replace(code, CODE_TO_COME);
    const blanked = own.map(({ subject, predicate, object, graph }) => ({
      subject: { value: blank(subject.value) },
      predicate,
      object: object.termType === "NamedNode" ? { termType: "NamedNode", value: blank(object.value) } : object,
      graph: { value: blank(graph.value) },
    }));
    if (artifactCode(blanked as unknown as Quad[]) === code) continue;
    const message = `${shownWords(address)} is not what its address has the hash of: it was changed since it was written`;
    note(
      "warning",
      "changed-since",
      { line, column: 1 },
      message,
      "ask whoever wrote it for what they wrote; it was read as it stands",
    );
  }
}

/** A triple by its terms, the hash in its addresses left open. */
function keyOf({ subject, predicate, object, graph }: PlainQuad): string {
  const open = (term: Term): string =>
    term.termType === "NamedNode" ? term.value.replace(CODE, `/${CODE_TO_COME}`) : termInWords(term);
  return JSON.stringify([open(subject), predicate.value, object.termType, open(object), open(graph)]);
}
