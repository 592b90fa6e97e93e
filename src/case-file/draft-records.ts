import type { Claim } from "../model/claim.ts";
import { asSourceId } from "../model/id.ts";
import type { Issue } from "../model/issue.ts";
import { type PlacedSource, textsBySource } from "./case-folder.ts";
import { type DeclaredId, declareIds } from "./declared-ids.ts";
import type { DraftCase, Drafted, Misshapen } from "./draft-case.ts";
import { draftMarks } from "./draft-marks.ts";
import { type IssueGathering, MORE_ISSUES } from "./gather-issues.ts";
import type { LocatedFile } from "./located-file.ts";
import { type JudgedUnplaced, judgeUnplaced, type UnplacedRecord } from "./positions/judge-unplaced.ts";
import { NO_POSITION } from "./positions/unplaced-anchors.ts";
import { CASE_FILES, type CaseFileStem } from "./schema.ts";
import { misshapenAs, shapeRecord } from "./shape-record.ts";

/** A case on its way, and where its marks stand. */
export type DraftedRecords = DraftCase & {
  readonly claims: readonly Drafted<Claim>[];
  readonly locatedMarks: LocatedFile;
};

/** Shapes every record of a case that has its right form, and puts what does not fit among the issues. */
export function draftRecords(
  located: ReadonlyMap<CaseFileStem, LocatedFile>,
  texts: ReadonlyMap<string, string>,
  issues: IssueGathering,
): DraftedRecords {
  const drafted = emptyLists<Drafted<unknown>>();
  const unplaced: UnplacedRecord[] = [];
  const misshapen: Misshapen[] = [];

  for (const file of CASE_FILES) {
    const found = located.get(file.stem);
    let isFull = issues.isFull(file.stem, "error");
    let unseen = 0;
    for (const [index, value] of found?.values.entries() ?? []) {
      if (found === undefined || value === undefined) continue;
      // Each misshapen record is much work, and the next thousand are told of as little as the first are mended.
      if (isFull) {
        unseen += 1;
        continue;
      }
      const shaped = shapeRecord(file, found, index);
      if ("issues" in shaped) {
        for (const issue of shaped.issues) if (issue.code !== NO_POSITION) issues.add(issue);
        misshapen.push(misshapenAs(file.stem, index, shaped));
        const missing = shaped.issues.filter(({ code }) => code === NO_POSITION);
        if (missing.length > 0) {
          const isAllThatIsAmiss = missing.length === shaped.issues.length;
          const said = { file, located: found, index, indexOfAll: index, value, meant: shaped.value };
          unplaced.push({ ...said, missing, isAllThatIsAmiss });
        }
        isFull = issues.isFull(file.stem, "error");
      } else drafted[file.stem].push({ index, record: shaped.record });
    }
    if (unseen > 0) issues.add(unseenRecords(file.stem, unseen));
  }

  // Each list holds what its own schema made: CASE_FILES pairs the two.
  const lists = drafted as unknown as Omit<
    DraftedRecords,
    "header" | "declared" | "readable" | "texts" | "marks" | "misshapen" | "locatedMarks"
  >;
  const header = drafted.case[0]?.record as DraftCase["header"];
  const readable = new Set([...located].filter(([, file]) => file.readable).map(([stem]) => stem));
  const sources = lists.sources.map(({ record }) => record);
  const marked = draftMarks(sources, texts, issues);
  const bySource = textsBySource([...sources, ...placedAmong(misshapen)], texts);
  const judged = judgeUnplaced(unplaced, bySource);
  for (const issue of judged.issues) issues.add(issue);
  for (const { stem, index, record } of judged.filledIn) drafted[stem].push({ index, record });
  const declared = Object.fromEntries(
    CASE_FILES.map(({ stem }) => [stem, declareIds(declaredIn(located.get(stem)?.values ?? []))]),
  ) as unknown as DraftCase["declared"];
  return {
    ...lists,
    ...marked,
    misshapen: withoutFilledIn(misshapen, judged),
    header,
    declared,
    readable,
    texts: bySource,
  };
}

/** Where the texts of misshapen sources lie, as far as these say so: a text that is there is at hand, whatever else is amiss. */
function* placedAmong(misshapen: readonly Misshapen[]): Iterable<PlacedSource> {
  for (const { stem, value } of misshapen) {
    const { id, text } = value as { readonly id?: unknown; readonly text?: { readonly path?: unknown } | null };
    if (stem !== "sources" || typeof id !== "string") continue;
    yield { id: asSourceId(id), text: typeof text?.path === "string" ? { path: text.path } : undefined };
  }
}

/** Those that are not judged as they are once positions are filled in. */
export const withoutFilledIn = (
  misshapen: readonly Misshapen[],
  { filledIn }: Pick<JudgedUnplaced, "filledIn">,
): readonly Misshapen[] => {
  const filled = new Set(filledIn.map(({ stem, index }) => `${stem} ${index}`));
  return misshapen.filter(({ stem, index }) => !filled.has(`${stem} ${index}`));
};

/** The ids that records have, also those that are otherwise misshapen. */
function* declaredIn(values: readonly unknown[]): Iterable<DeclaredId> {
  for (const [index, value] of values.entries()) {
    const id = (value as { id?: unknown } | null | undefined)?.id;
    if (typeof id === "string" || typeof id === "number") yield { index, id: String(id) };
  }
}

const unseenRecords = (stem: CaseFileStem, count: number): Issue => ({
  code: MORE_ISSUES,
  severity: "error",
  message: `the ${count} records of ${stem} that follow were not looked at`,
  mend: "mend those above and check again; most may have one reason",
  where: { file: stem, line: 1, column: 1, path: "" },
});

const emptyLists = <T>(): Record<CaseFileStem, T[]> => ({
  case: [],
  entities: [],
  sources: [],
  claims: [],
  replies: [],
  corrections: [],
  readings: [],
  marks: [],
});
