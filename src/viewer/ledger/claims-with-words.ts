import { foldWords } from "../../graph/names/fold-words.ts";
import { workInWords } from "../../graph/source-in-words.ts";
import { speakingWork } from "../../graph/speaking-work.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";
import { type FoldedTexts, foldedOf, textsWith } from "./folded-texts.ts";

/** The folded words of a case, kept so that only the first letter of a filter waits for them. */
interface FoldedCase {
  readonly entities: readonly string[];
  readonly sources: readonly string[];
  /** What a work is called where it speaks itself. */
  readonly voices: readonly string[];
  /** What a claim says in words of its own. */
  readonly statements: FoldedTexts;
  readonly values: FoldedTexts;
}

const remembered = new WeakMap<ClaimTable, FoldedCase>();

/**
 * The claims that have every one of some words, each in their statement or value, or in the name of an end, of whoever
 * first says it, or of the work it was read in. A part of a word is enough; case and accents do not matter.
 */
export function claimsWithWords(table: ClaimTable, rows: Iterable<Row>, words: string): Row[] {
  const wanted = foldWords(words)
    .split(" ")
    .filter((word) => word !== "");
  if (wanted.length === 0) return [...rows];

  const { entities, sources, voices, statements, values } = foldedCase(table);
  const { columns } = table;
  const { subject, object, source, stepBy, stepOffsets } = columns;
  const found = wanted.map((word) => {
    const has = (texts: readonly string[]) => Uint8Array.from(texts, (text) => (text.includes(word) ? 1 : 0));
    return {
      ...{ entities: has(entities), sources: has(sources), voices: has(voices) },
      ...{ statements: textsWith(statements, word), values: textsWith(values, word) },
    };
  });
  // In plain loops over columns: somebody types, and a large case has hundreds of thousands of claims.
  const kept: Row[] = [];
  for (const row of rows) {
    const origin = stepOffsets[row] ?? NONE;
    let hasAll = true;
    for (const has of found) {
      hasAll =
        has.statements[row] === 1 ||
        has.values[row] === 1 ||
        isMarked(has.entities, subject[row]) ||
        isMarked(has.entities, object[row]) ||
        isMarked(has.entities, stepBy[origin]) ||
        isMarked(has.sources, source[row]) ||
        isMarked(has.voices, speakingWork(columns, row, origin));
      if (!hasAll) break;
    }
    if (hasAll) kept.push(row);
  }
  return kept;
}

/** Reading past the end, where `NONE` lies, would take many times as long. */
const isMarked = (marks: Uint8Array, at: number | undefined): boolean =>
  at !== undefined && at < marks.length && marks[at] === 1;

/** Folds the words of a case before somebody types the first letter, which would wait for it. */
export function foldAhead(table: ClaimTable): void {
  foldedCase(table);
}

function foldedCase(table: ClaimTable): FoldedCase {
  const known = remembered.get(table);
  if (known !== undefined) return known;

  const { statement, value } = table.columns;
  const names: string[][] = table.entities.map(() => []);
  // A record that was joined into another is looked for among the names of that other.
  for (const { id, name, names: others } of table.entities) {
    names[table.entityIndex(id) ?? NONE]?.push(name, ...others.map(({ text }) => text));
  }
  const folded: FoldedCase = {
    entities: names.map((all) => foldWords(all.join("\n"))),
    sources: table.sources.map(({ title, id }) => foldWords(title ?? id)),
    voices: table.sources.map((source) => foldWords(workInWords(source, table))),
    statements: foldedOf(statement),
    values: foldedOf(value),
  };
  remembered.set(table, folded);
  return folded;
}
