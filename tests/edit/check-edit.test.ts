import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { marksPathOf, textPathOf } from "../../src/case-file/case-folder.ts";
import { parseCase } from "../../src/case-file/parse-case.ts";
import { CASE_FILES } from "../../src/case-file/schema.ts";
import { checkEdit } from "../../src/edit/check-edit.ts";
import type { Change, Edit } from "../../src/edit/edit.ts";
import type { EditIssue } from "../../src/edit/edit-issue.ts";
import { beginWorking, partOf, THE_CASE, type WorkingCase } from "../../src/edit/working-case.ts";
import type { Issue } from "../../src/model/issue.ts";
import type { Mark } from "../../src/model/mark.ts";
import { arbitraryCase, type CaseWithTexts } from "../arbitrary-case.ts";
import { sampleCase } from "../sample-case.ts";
import { sized } from "../sized.ts";
import { arbitraryDeeds, editOf } from "./arbitrary-edit.ts";

const LISTS = ["entities", "sources", "claims", "replies", "corrections"] as const;

/** The parts of a case with changes put in as a program would that asks nothing: what is there twice stands twice. */
function partsWith({ records, texts }: CaseWithTexts, { changes }: Edit) {
  const { header, readings, marks, ...lists } = records;
  const bySource = new Map<string, unknown[]>();
  for (const mark of marks) bySource.set(mark.source, [...(bySource.get(mark.source) ?? []), mark]);
  const parts: Record<string, [id: string, part: unknown][]> = {
    case: [[THE_CASE, header]],
    readings: readings.map((reading) => [reading.source, reading]),
    marks: [...bySource],
    texts: [...texts],
  };
  for (const of of LISTS) parts[of] = lists[of].map((record) => [record.id, record]);

  for (const { of, id, before, after } of changes) {
    const list = parts[of] ?? [];
    if (before === undefined) list.push([id, after]);
    else parts[of] = list.flatMap((one) => (one[0] !== id ? [one] : after === undefined ? [] : [[id, after]]));
  }
  return parts;
}

/** What `check` says of a whole case, each error by its code and the record it is at. */
function errorsOfWhole(parts: ReturnType<typeof partsWith>): readonly string[] {
  const files = new Map<string, string>();
  const at = new Map<string, string>();
  for (const of of LISTS) {
    const list = parts[of] ?? [];
    files.set(`${of}.jsonl`, list.map(([, record]) => JSON.stringify(record)).join("\n"));
    for (const [i, [id]] of list.entries()) at.set(`${of}.jsonl ${i + 1}`, `${of} ${id}`);
  }
  files.set("case.yaml", JSON.stringify(parts.case?.[0]?.[1]));
  at.set("case.yaml 1", `case ${THE_CASE}`);
  for (const [id, reading] of parts.readings ?? []) {
    files.set(`readings/${id}.yaml`, JSON.stringify(reading));
    at.set(`readings/${id}.yaml 1`, `readings ${id}`);
  }
  const texts = new Map<string, string>();
  const errors: string[] = [];
  const pathOf = (id: string, path: typeof textPathOf) => {
    const source = parts.sources?.find(([name]) => name === id)?.[1] as Parameters<typeof textPathOf>[0] | undefined;
    return source && path(source);
  };
  for (const [id, text] of parts.texts ?? []) {
    const path = pathOf(id, textPathOf);
    if (path === undefined) errors.push(`dangling-reference texts ${id}`);
    else texts.set(path, text as string);
  }
  for (const [id, marks] of parts.marks ?? []) {
    const path = pathOf(id, marksPathOf);
    if (path === undefined) {
      errors.push(`dangling-reference marks ${id}`);
      continue;
    }
    const lines = (marks as { source: string }[]).map(({ source, ...mark }) => JSON.stringify(mark));
    texts.set(path, lines.join("\n"));
    for (const i of lines.keys()) at.set(`${path} ${i + 1}`, `marks ${id}`);
  }
  const { issues } = parseCase({ files, texts });
  for (const { code, severity, where } of issues as readonly Issue[]) {
    if (severity === "error") errors.push(`${code} ${at.get(`${where.file} ${where.line}`) ?? where.file}`);
  }
  return settled(errors);
}

const errorsOfEdit = (issues: readonly EditIssue[]): readonly string[] =>
  settled(issues.flatMap(({ code, severity, of, id }) => (severity === "error" ? [`${code} ${of} ${id}`] : [])));

/** A circle is one trouble of all the records in it, and is told of one of them. */
const settled = (errors: readonly string[]) =>
  [...new Set(errors.map((error) => error.replace(/^((?:citation|join)-cycle) (\w+) .*/, "$1 $2")))].sort();

const isWellShaped = (working: WorkingCase, { changes }: Edit): boolean =>
  changes.every(({ of, id, before, after }: Change) => {
    const file = CASE_FILES.find(({ stem }) => stem === of);
    if (before === undefined && partOf(working, of, id) !== undefined) return false;
    if (after === undefined || file === undefined) return true;
    const records = of === "marks" ? (after as readonly Mark[]).map(({ source, ...mark }) => mark) : [after];
    return records.every((record) => file.schema.safeParse(record).success);
  });

test("an edit is refused exactly where the whole case with it does not check, for the same reasons at the same records", {
  tags: ["slow"],
}, () => {
  fc.assert(
    fc.property(arbitraryCase(), arbitraryDeeds, (made, deeds) => {
      const working = beginWorking(made.records, made.texts as never);
      const edit = editOf(working, deeds);
      if (edit === undefined) return;
      const checked = checkEdit(working, edit);
      const errors = errorsOfWhole(partsWith(made, edit));
      const said = errorsOfEdit(checked.issues);
      // Of what is no record, or there already, nothing more is asked.
      if (isWellShaped(working, edit)) expect(said).toEqual(errors);
      else expect(errors).toEqual(expect.arrayContaining([...said]));
      expect(checked.ok).toBe(errors.length === 0);
    }),
    { numRuns: sized(70, { quick: 40, long: 5_000 }) },
  );
});

describe("what is no edit at all is refused, and says so", () => {
  const { records, texts } = sampleCase();
  const working = beginWorking(records, texts as never);
  const refusedFor = (change: object) => {
    const checked = checkEdit(working, { what: "did something", changes: [change as Change] });
    return {
      ok: checked.ok,
      said: checked.issues.map(({ code, of, id, path }) => [code, of, id, path.join(".")].join(" ")),
    };
  };
  const mara = partOf(working, "entities", "mara-quill");

  test("a record under another name than its own", () => {
    expect(refusedFor({ of: "entities", id: "mara-quill", before: mara, after: { ...mara, id: "ina-vosk" } })).toEqual({
      ok: false,
      said: ["wrong-value entities mara-quill id"],
    });
  });

  test("a record that became another since the edit was made, or that is there already", () => {
    const before = { ...mara, name: "M. Quill" };
    expect(refusedFor({ of: "entities", id: "mara-quill", before, after: mara })).toEqual({
      ok: false,
      said: ["changed-meanwhile entities mara-quill "],
    });
    expect(refusedFor({ of: "entities", id: "mara-quill", after: mara })).toEqual({
      ok: false,
      said: ["duplicate-id entities mara-quill "],
    });
  });

  test("a text or marks of no source, and a source that goes without its text", () => {
    expect(refusedFor({ of: "texts", id: "nobody", after: "words" }).said).toEqual([
      "dangling-reference texts nobody ",
    ]);
    const mark = { kind: "page", at: 0, label: "1" };
    expect(refusedFor({ of: "marks", id: "nobody", after: [mark] }).said).toEqual(["dangling-reference marks nobody "]);
    expect(refusedFor({ of: "sources", id: "blog", before: partOf(working, "sources", "blog") }).said).toContain(
      "dangling-reference texts blog ",
    );
  });

  test.each([
    ["a case without a head", { of: "case", id: THE_CASE, before: records.header }],
    ["a second head", { of: "case", id: "other", after: records.header }],
    ["a text that is none", { of: "texts", id: "blog", before: texts.get("blog"), after: 5 }],
    ["a text that no file can hold", { of: "texts", id: "blog", before: texts.get("blog"), after: "\ud800" }],
    [
      "a text that could not be read again",
      { of: "texts", id: "blog", before: texts.get("blog"), after: "é".repeat(9e6) },
    ],
    ["marks that are no list", { of: "marks", id: "blog", after: { kind: "page" } }],
    ["an original out of the case", { of: "originals", id: "originals/../../x", after: new Uint8Array(1) }],
    ["an original in the place of a record", { of: "originals", id: "claims.yaml", after: new Uint8Array(1) }],
    ["an original that is no bytes", { of: "originals", id: "originals/x", after: "text" }],
    ["no record at all", { of: "claims", id: "payment", before: partOf(working, "claims", "payment"), after: 7 }],
  ])("%s", (_, change) => {
    expect(refusedFor(change).ok).toBe(false);
  });

  test("a text without marks has no list of them, rather than an empty one", () => {
    const checked = checkEdit(working, { what: "", changes: [{ of: "marks", id: "blog", after: [] }] });
    expect(checked.ok && partOf(checked.working, "marks", "blog")).toBeUndefined();
  });
});

test("a text that comes is held against the passages that were recorded without it", () => {
  const { records, texts } = sampleCase();
  const claims = records.claims.map((claim) =>
    claim.id === "leads"
      ? { ...claim, anchor: { ...claim.anchor, exact: "Joss Brandt ruins Tidewater".slice(0, 26) } }
      : claim,
  );
  const withoutText = new Map([...texts].filter(([id]) => id !== "blog"));
  const working = beginWorking({ ...records, claims } as never, withoutText as never);
  const added = checkEdit(working, {
    what: "",
    changes: [{ of: "texts", id: "blog", after: texts.get("blog") ?? "" }],
  });
  expect(errorsOfEdit(added.issues)).toEqual(["passage-differs claims leads"]);
});

test("no passage is held against a text whose source goes, since it is nobody's text then", () => {
  const { records, texts } = sampleCase();
  const working = beginWorking(records, texts as never);
  const gone = checkEdit(working, {
    what: "",
    changes: [
      { of: "sources", id: "blog", before: partOf(working, "sources", "blog") },
      { of: "texts", id: "blog", before: texts.get("blog"), after: "Nothing of what stood here." },
    ] as Change[],
  });
  const said = errorsOfEdit(gone.issues);
  expect(said).toContain("dangling-reference texts blog");
  expect(said.filter((error) => !error.startsWith("dangling-reference"))).toEqual([]);
});

test("what was meant is guessed among all ids, where an id is wrong", () => {
  const { records, texts } = sampleCase();
  const working = beginWorking(records, texts as never);
  const claim = partOf(working, "claims", "payment");
  const after = { ...claim, object: "jos-brandt" };
  const checked = checkEdit(working, {
    what: "",
    changes: [{ of: "claims", id: "payment", before: claim, after } as Change],
  });
  expect(checked.issues[0]).toMatchObject({
    code: "dangling-reference",
    mend: 'did you mean "joss-brandt"?',
    pathInWords: "object",
  });
});

test("a question is told of what the edit touches, and does not stop it", () => {
  const { records, texts } = sampleCase();
  const working = beginWorking(records, texts as never);
  const claim = partOf(working, "claims", "clerk");
  const after = { ...claim, attribution: [{ ...claim?.attribution[0], by: "unattributed" }] };
  const checked = checkEdit(working, {
    what: "",
    changes: [{ of: "claims", id: "clerk", before: claim, after } as unknown as Change],
  });
  expect(checked).toMatchObject({ ok: true, issues: [{ code: "own-voice", severity: "question" }] });
});
