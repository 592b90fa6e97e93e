import { CHECKS, checkCase } from "../case-file/check-case.ts";
import { textHash } from "../case-file/checks/text-hash.ts";
import { type DeclaredId, declareIds } from "../case-file/declared-ids.ts";
import type { DraftCase, Drafted } from "../case-file/draft-case.ts";
import { pathInWords } from "../case-file/located-file.ts";
import { CASE_FILES, type CaseFileStem } from "../case-file/schema.ts";
import type { Mark } from "../model/mark.ts";
import { applyEdit } from "./apply-edit.ts";
import type { Change, Edit } from "./edit.ts";
import { type EditIssue, troubleAt } from "./edit-issue.ts";
import { neighboursOf } from "./neighbours.ts";
import { shapeEdit } from "./shape-edit.ts";
import { keyOf, type PartName, partOf, partsOf, type WorkingCase } from "./working-case.ts";

/** A case with an edit in it, as every check takes it; or why it was not put in. */
export type CheckedEdit =
  | { readonly ok: true; readonly working: WorkingCase; readonly edit: Edit; readonly issues: readonly EditIssue[] }
  | { readonly ok: false; readonly issues: readonly EditIssue[] };

/**
 * Puts an edit into a case if every check takes it: the same checks that a case on disk goes through, asked of the
 * records that the edit touches, of those that these refer to, and of those that refer to them. Questions that need the
 * rest of a case are left to `check`. A record that is another by now is refused as `changed-meanwhile`, one that is there
 * already as `duplicate-id`.
 * @returns where it is put in, the case with it, and the edit as it was put in: with what schemas fill in by themselves.
 */
export function checkEdit(working: WorkingCase, edit: Edit): CheckedEdit {
  const shaped = shapeEdit(edit);
  if (!shaped.ok) return shaped;

  const applied = applyEdit(working, shaped.edit);
  if (!applied.ok) return { ok: false, issues: applied.stale.map(staleIssue) };

  const touched = shaped.edit.changes.map(({ of, id }) => ({ of, id }));
  const issues = findingsIn(working, applied.working, touched, false);
  const isRefused = issues.some(({ severity }) => severity === "error");
  // A guess at what was meant is made among all ids, which is worth its time only where something is wrong.
  if (isRefused) return { ok: false, issues: findingsIn(working, applied.working, touched, true) };
  return { ok: true, working: applied.working, edit: shaped.edit, issues };
}

function findingsIn(
  was: WorkingCase,
  working: WorkingCase,
  touched: readonly PartName[],
  isGuessing: boolean,
): readonly EditIssue[] {
  const { judged, all } = neighboursOf(working, touched, was);
  const { draft, names } = draftOf(working, all, isGuessing);
  const wasTouched = new Set(touched.map(({ of, id }) => keyOf(of, id)));
  const isTextTouched = touched.some(({ of }) => of === "texts" || of === "sources");
  const found = checkCase(draft, isTextTouched ? CHECKS : CHECKS.filter((check) => check !== textHash));
  const orphans = all.filter((name) => isOrphan(working, name)).map(orphanIssue);
  return orphans.concat(
    found.flatMap(({ at, ...finding }) => {
      const name = names.get(at.stem)?.[at.index];
      if (name === undefined) return [];
      const key = keyOf(name.of, name.id);
      if (finding.severity === "error" ? isOutOfSight(finding.code, key) : !wasTouched.has(key)) return [];
      return [{ ...finding, of: name.of, id: name.id, path: at.path, pathInWords: pathInWords(at.path) }];
    }),
  );

  /** What a record that is only known refers to need not be here: it was there when the case was opened. */
  function isOutOfSight(code: string, key: string): boolean {
    return code === "dangling-reference" && !judged.has(key);
  }
}

const isOrphan = (working: WorkingCase, { of, id }: PartName): boolean =>
  (of === "texts" || of === "marks") &&
  partOf(working, of, id) !== undefined &&
  partOf(working, "sources", id) === undefined;

/** A part of a case as checks take it, and which record is at which position. */
function draftOf(
  working: WorkingCase,
  part: readonly PartName[],
  isGuessing: boolean,
): { readonly draft: DraftCase; readonly names: ReadonlyMap<CaseFileStem, readonly PartName[]> } {
  const names = new Map<CaseFileStem, PartName[]>();
  const lists = { entities: [], sources: [], claims: [], replies: [], corrections: [], readings: [] };
  const marks: Drafted<Mark>[] = [];
  const declared = new Map<CaseFileStem, DeclaredId[]>(CASE_FILES.map(({ stem }) => [stem, []]));
  const texts = new Map<string, string>();

  for (const { of, id } of part) {
    const record = partOf(working, of, id);
    if (record === undefined) continue;
    // No passage is held against a text that is nobody's: the whole case would not know whose words they are.
    if (of === "originals" || of === "case" || isOrphan(working, { of, id })) continue;
    if (of === "texts") {
      texts.set(id, record as string);
      continue;
    }

    const here = names.get(of) ?? [];
    names.set(of, here);
    if (of === "marks") {
      for (const mark of record as readonly Mark[]) marks.push({ index: here.push({ of, id }) - 1, record: mark });
      continue;
    }
    const index = here.push({ of, id }) - 1;
    (lists[of] as Drafted<unknown>[]).push({ index, record });
    declared.get(of)?.push({ index, id });
  }
  if (isGuessing) {
    for (const of of ["entities", "sources", "claims"] as const)
      declared.set(
        of,
        [...partsOf(working, of)].map(([id], index) => ({ index, id })),
      );
  }
  const readable = new Set(CASE_FILES.map(({ stem }) => stem));
  // Every file of a case has its list in it.
  const inList = Object.fromEntries(
    [...declared].map(([of, ids]) => [of, declareIds(ids)]),
  ) as unknown as DraftCase["declared"];
  return { draft: { ...lists, header: undefined, marks, misshapen: [], declared: inList, readable, texts }, names };
}

function staleIssue(change: Change): EditIssue {
  const { id, before } = change;
  return before === undefined
    ? troubleAt(change, "duplicate-id", `"${id}" is already there`, "give it another id")
    : troubleAt(
        change,
        "changed-meanwhile",
        `"${id}" has become another since, or is gone: somebody else, or another window, changed it`,
        "look at what it is now, and change that",
      );
}

/** A text, or marks in it, without the source whose text it is: it would lie in the folder, and be read by nobody. */
const orphanIssue = (name: PartName): EditIssue =>
  troubleAt(
    name,
    "dangling-reference",
    `there is no source "${name.id}" in this case, whose ${name.of} these would be`,
    "add the source with them, or take them out with it",
  );
