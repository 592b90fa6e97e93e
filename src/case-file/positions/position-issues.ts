import type { Issue } from "../../model/issue.ts";
import { type LocatedFile, pathInWords } from "../located-file.ts";
import type { CaseFile } from "../schema.ts";
import { NO_POSITION, unplacedAnchors } from "./unplaced-anchors.ts";
import { lookUpIn, whereItStands } from "./where-it-stands.ts";

/** A record that was not read further, since some of its anchors are words alone. */
export interface UnplacedRecord {
  readonly file: CaseFile;
  readonly located: LocatedFile;
  readonly index: number;
  /** As it was typed. */
  readonly value: unknown;
  /** That positions are missing, as its shape tells. */
  readonly missing: readonly Issue[];
}

/** Says of each anchor that is words alone where these stand, as far as the texts at hand tell. Nothing is filled in. */
export function* positionIssues(
  records: readonly UnplacedRecord[],
  texts: ReadonlyMap<string, string>,
): Iterable<Issue> {
  const lookUp = lookUpIn(texts);
  for (const { file, located, index, value, missing } of records) {
    const told = new Set<string>();
    for (const { path, source, quote } of unplacedAnchors(file.stem, value)) {
      const { message, mend } = whereItStands(source, lookUp(source, quote), texts.get(source));
      const at = file.list ? [index, ...path] : path;
      told.add(pathInWords(path));
      yield {
        code: NO_POSITION,
        severity: "error",
        message: `the passage has no position; ${message}`,
        mend,
        where: { ...located.locate(at), path: pathInWords(path) },
      };
    }
    // A record that was not read is told of in any case: words that are typed like a number are words by the schema alone.
    for (const issue of missing)
      if (!told.has(issue.where.path))
        yield { ...issue, mend: `put its words between quotation marks; or ${issue.mend}` };
  }
}
