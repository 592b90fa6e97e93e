import { didYouMean } from "../../../case-file/did-you-mean.ts";
import { pathInWords } from "../../../case-file/located-file.ts";
import { wholeFileIssue } from "../../../case-file/whole-file-issue.ts";
import type { Issue } from "../../../model/issue.ts";
import { shownWords } from "../tellings/import-issue.ts";
import { type Mapping, workColumns } from "./mapping.ts";

type Path = readonly (string | number)[];

/** A column that a mapping names, and where it does. */
export interface NamedColumn {
  readonly column: string;
  readonly path: Path;
}

const PARTY_KEYS = ["name", "id", "kindFrom.column"];
/** Every key of a mapping that names a column of the edges; the sentence in tests holds that none is forgotten. */
const EDGE_KEYS = [
  "claimId",
  "value",
  "quote",
  "cue",
  "statement",
  "relation.column",
  "polarity.column",
  "withdrawn.column",
  "ownVoice.column",
  "hedges.column",
  "direction.column",
  ...["raw", "edtf", "from", "until"].map((key) => `time.${key}`),
  ...["id", "title", "url", "published", "lang"].map((key) => `source.${key}`),
  ...["id", "title", "url", "published"].map((key) => `spokenIn.${key}`),
  ...["subject", "object", "speaker", "place", "source.publisher"].flatMap((party) =>
    PARTY_KEYS.map((key) => `${party}.${key}`),
  ),
];
const NODE_KEYS = ["id", "name", "kindFrom.column", "named", "exposure", "description"].map((key) => `entities.${key}`);

/** The columns that a mapping names among the edges, or in the table of entities. */
export function columnsOfMapping(mapping: Mapping, of: "edges" | "entities"): NamedColumn[] {
  const named = (of === "edges" ? EDGE_KEYS : NODE_KEYS).flatMap((key): NamedColumn[] => {
    const path = key.split(".");
    if (path[0] === "source" && workColumns(mapping) === undefined) return [];
    const column = valueAt(mapping, path);
    return column === undefined ? [] : [{ path, column }];
  });
  const listed = (columns: readonly string[], ...path: string[]): NamedColumn[] =>
    columns.map((column, i) => ({ path: [...path, i], column }));
  if (of === "entities") return [...named, ...listed(mapping.entities?.ignore ?? [], "entities", "ignore")];

  const qualifiers = Object.entries(mapping.qualifiers).map(([name, column]) => ({
    path: ["qualifiers", name],
    column,
  }));
  return [...named, ...qualifiers, ...listed(mapping.notes, "notes"), ...listed(mapping.ignore, "ignore")];
}

/**
 * An issue for each column that a mapping names and a table does not have, in the mapping's order; one for all where the
 * table has none of them, since its first row is then something else than their names.
 */
export function unknownColumns(
  named: readonly NamedColumn[],
  columns: readonly string[],
  table: string,
  locate: (path: Path) => Issue["where"],
): Issue[] {
  const missing = named.filter(({ column }) => !columns.includes(column));
  if (missing.length > 2 && missing.length === named.length) {
    const message = `its first row has none of the columns that the mapping names; it has ${shownColumns(columns)}`;
    const mend = `take out what stands above the row with ${shownColumns(named.map(({ column }) => column))}`;
    return [wholeFileIssue(table, "unknown-column", message, `${mend}, or mend the mapping`)];
  }
  return missing
    .map(({ column, path }) => {
      const guess = didYouMean(column, columns);
      return {
        code: "unknown-column",
        severity: "error",
        message: `${table} has no column "${column}"`,
        mend: guess ? `did you mean "${guess}"?` : `its columns are ${shownColumns(columns)}`,
        where: { ...locate(path), path: pathInWords(path) },
      } satisfies Issue;
    })
    .sort(({ where: a }, { where: b }) => a.line - b.line || a.column - b.column);
}

const MOST_SHOWN = 30;

const shownColumns = (columns: readonly string[]): string =>
  [...columns.slice(0, MOST_SHOWN).map(shownWords), ...(columns.length > MOST_SHOWN ? ["…"] : [])].join(", ");

const valueAt = (value: unknown, path: readonly string[]): string | undefined =>
  path.reduce<unknown>((here, key) => (here as Record<string, unknown> | undefined)?.[key], value) as
    | string
    | undefined;
