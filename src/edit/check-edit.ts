import { CHECKS, checkCase } from "../case-file/check-case.ts";
import { textHash } from "../case-file/checks/text-hash.ts";
import type { DeclaredId, DraftCase, Drafted } from "../case-file/draft-case.ts";
import { pathInWords, type ValuePath } from "../case-file/located-file.ts";
import { CASE_FILES, type CaseFileStem } from "../case-file/schema.ts";
import { shapeRecord } from "../case-file/shape-record.ts";
import type { Severity } from "../model/issue.ts";
import type { Mark } from "../model/mark.ts";
import { applyEdit } from "./apply-edit.ts";
import type { Change, Edit, PartKind } from "./edit.ts";
import { neighboursOf } from "./neighbours.ts";
import { keyOf, type PartName, partOf, partsOf, type WorkingCase } from "./working-case.ts";

/** What is wrong with an edit, or worth a question: as `check` says it, and at which record and where in that. */
export interface EditIssue {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly mend: string;
  readonly of: PartKind;
  readonly id: string;
  readonly path: ValuePath;
  readonly pathInWords: string;
}

/** A case with an edit in it, as every check takes it; or why it was not put in. */
export type CheckedEdit =
  | { readonly ok: true; readonly working: WorkingCase; readonly edit: Edit; readonly issues: readonly EditIssue[] }
  | { readonly ok: false; readonly issues: readonly EditIssue[] };

/**
 * Puts an edit into a case if every check takes it: the same checks that a case on disk goes through, asked of the
 * records that the edit touches, of those that these refer to, and of those that refer to them. Questions that need the
 * rest of a case are left to `check`.
 */
export function checkEdit(working: WorkingCase, edit: Edit): CheckedEdit {
  const shaped = shapeEdit(edit);
  if (!shaped.ok) return shaped;

  const applied = applyEdit(working, shaped.edit);
  if (!applied.ok) return { ok: false, issues: applied.stale.map(staleIssue) };

  const touched = shaped.edit.changes.map(({ of, id }) => ({ of, id }));
  const issues = findingsIn(applied.working, touched, false);
  const isRefused = issues.some(({ severity }) => severity === "error");
  // A guess at what was meant is made among all ids, which is worth its time only where something is wrong.
  if (isRefused) return { ok: false, issues: findingsIn(applied.working, touched, true) };
  return { ok: true, working: applied.working, edit: shaped.edit, issues };
}

function findingsIn(working: WorkingCase, touched: readonly PartName[], isGuessing: boolean): readonly EditIssue[] {
  const { judged, all } = neighboursOf(working, touched);
  const { draft, names } = draftOf(working, all, isGuessing);
  const wasTouched = new Set(touched.map(({ of, id }) => keyOf(of, id)));
  const isTextTouched = touched.some(({ of }) => of === "texts" || of === "sources");
  const found = checkCase(draft, isTextTouched ? CHECKS : CHECKS.filter((check) => check !== textHash));
  return found.flatMap(({ at, ...finding }) => {
    const name = names.get(at.stem)?.[at.index];
    if (name === undefined) return [];
    const key = keyOf(name.of, name.id);
    if (finding.severity === "error" ? isOutOfSight(finding.code, key) : !wasTouched.has(key)) return [];
    return [{ ...finding, of: name.of, id: name.id, path: at.path, pathInWords: pathInWords(at.path) }];
  });

  /** What a record that is only known refers to need not be here: it was there when the case was opened. */
  function isOutOfSight(code: string, key: string): boolean {
    return code === "dangling-reference" && !judged.has(key);
  }
}

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
    if (of === "texts") texts.set(id, record as string);
    if (of === "texts" || of === "originals" || of === "case") continue;

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
  const inList = Object.fromEntries(declared) as unknown as DraftCase["declared"];
  return { draft: { ...lists, header: undefined, marks, declared: inList, readable, texts }, names };
}

/** Every record that an edit writes, in its right shape: what a schema fills in by itself is there. */
function shapeEdit(
  edit: Edit,
): { readonly ok: true; readonly edit: Edit } | { readonly ok: false; readonly issues: readonly EditIssue[] } {
  const issues: EditIssue[] = [];
  const changes = edit.changes.map((change): Change => {
    const { of, id, after } = change;
    const file = CASE_FILES.find(({ stem }) => stem === of);
    if (after === undefined || file === undefined) return change;

    const values = of === "marks" ? (after as readonly Mark[]).map(({ source, ...mark }) => mark) : [after];
    const located = {
      file: of,
      values,
      readable: true,
      issues: [],
      locate: (path: ValuePath) => ({ file: of, line: 1, column: 1, path: pathInWords(path) }),
      typedWords: () => undefined,
    };
    const records = values.map((_, index) => {
      const shaped = shapeRecord(file, located, index);
      if ("record" in shaped) return of === "marks" ? { ...shaped.record, source: id } : shaped.record;
      for (const { code, severity, message, mend, where } of shaped.issues)
        issues.push({ code, severity, message, mend, of, id, path: pathFrom(where.path), pathInWords: where.path });
      return undefined;
    });
    return { ...change, after: of === "marks" ? records : records[0] } as Change;
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, edit: { ...edit, changes } };
}

const pathFrom = (words: string): ValuePath =>
  words
    .split(/[.[\]]+/)
    .filter((part) => part !== "")
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

function staleIssue({ of, id, before }: Change): EditIssue {
  const isNew = before === undefined;
  return {
    code: isNew ? "duplicate-id" : "changed-meanwhile",
    severity: "error",
    message: isNew
      ? `"${id}" is already there`
      : `"${id}" has become another since, or is gone: somebody else, or another window, changed it`,
    mend: isNew ? "give it another id" : "look at what it is now, and change that",
    of,
    id,
    path: [],
    pathInWords: "",
  };
}
