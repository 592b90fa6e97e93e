import type { Issue } from "../../model/issue.ts";
import type { Drafted } from "../draft-case.ts";
import { type LocatedFile, pathInWords, type ValuePath } from "../located-file.ts";
import type { CaseFile, CaseFileStem } from "../schema.ts";
import { NO_POSITION, unplacedAnchors } from "./unplaced-anchors.ts";
import { lookUpIn, whereItStands } from "./where-it-stands.ts";

/** A record that was not read further, since some of its anchors are words alone. */
export interface UnplacedRecord {
  readonly file: CaseFile;
  readonly located: LocatedFile;
  /** Where it stands among the values of its file as they were located, and among all records of its kind. */
  readonly index: number;
  readonly indexOfAll: number;
  /** As it was typed, and as it is meant where words were typed like numbers. */
  readonly value: unknown;
  readonly meant: unknown;
  /** That positions are missing, as its shape tells; and whether that is all that is amiss. */
  readonly missing: readonly Issue[];
  readonly isAllThatIsAmiss: boolean;
}

/** What is to be said of records whose anchors are words alone, and which of them can be judged all the same. */
export interface JudgedUnplaced {
  readonly issues: readonly Issue[];
  /** Those that lack nothing else, as they are once `format` has filled in where their words stand: once, to the letter. */
  readonly filledIn: readonly (Drafted<unknown> & { readonly stem: CaseFileStem })[];
}

/** Says of each anchor that is words alone where these stand, as far as the texts at hand tell. In no file anything is filled in. */
export function judgeUnplaced(records: readonly UnplacedRecord[], texts: ReadonlyMap<string, string>): JudgedUnplaced {
  const lookUp = lookUpIn(texts);
  const issues: Issue[] = [];
  const filledIn: (Drafted<unknown> & { readonly stem: CaseFileStem })[] = [];
  for (const { file, located, index, indexOfAll, value, meant, missing, isAllThatIsAmiss } of records) {
    const told = new Set<string>();
    const filled: unknown = isAllThatIsAmiss ? structuredClone(meant) : undefined;
    let isFilled = isAllThatIsAmiss;
    for (const { path, source, quote } of unplacedAnchors(file.stem, value)) {
      const found = lookUp(source, quote);
      const { message, mend } = whereItStands(source, found, texts.get(source));
      const at = file.list ? [index, ...path] : path;
      told.add(pathInWords(path));
      issues.push({
        code: NO_POSITION,
        severity: "error",
        message: `the passage has no position; ${message}`,
        mend,
        where: { ...located.locate(at), path: pathInWords(path) },
      });
      isFilled &&= found.how === "exact" && putAt(filled, path, found.at);
    }
    // A record that was not read is told of in any case: words that are typed like a number are words by the schema alone.
    for (const issue of missing)
      if (!told.has(issue.where.path))
        issues.push({ ...issue, mend: `put its words between quotation marks; or ${issue.mend}` });
    const shaped = isFilled ? file.schema.safeParse(filled) : undefined;
    if (shaped?.success) filledIn.push({ stem: file.stem, index: indexOfAll, record: shaped.data });
  }
  return { issues, filledIn };
}

/** Puts a position into the anchor at a path. @returns whether there is one */
function putAt(value: unknown, path: ValuePath, { start, end }: { readonly start: number; readonly end: number }) {
  let here = value;
  for (const key of path) here = (here as Record<string | number, unknown> | null | undefined)?.[key];
  if (typeof here !== "object" || here === null) return false;
  Object.assign(here, { start, end });
  return true;
}
