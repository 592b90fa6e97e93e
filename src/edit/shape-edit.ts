import { PLACE_IN_CASE } from "../case-file/case-folder.ts";
import type { ValuePath } from "../case-file/located-file.ts";
import { type Beyond, beyondInWords } from "../case-file/record-bounds.ts";
import { CASE_FILES, type CaseFile } from "../case-file/schema.ts";
import { shapeRecord } from "../case-file/shape-record.ts";
import type { Mark } from "../model/mark.ts";
import { MAX_TEXT_BYTES } from "../model/text.ts";
import type { Change, Edit } from "./edit.ts";
import { type EditIssue, troubleAt } from "./edit-issue.ts";
import { measureRecord } from "./measure-record.ts";
import { THE_CASE } from "./working-case.ts";

/** An edit whose records have their right shapes, what a schema fills in by itself among them; or why it is none. */
export type ShapedEdit =
  | { readonly ok: true; readonly edit: Edit }
  | { readonly ok: false; readonly issues: readonly EditIssue[] };

/** Takes an edit of anybody's, as of a page or a program, for what it says it is only where every record of it has its shape and its name. */
export function shapeEdit(edit: Edit): ShapedEdit {
  const issues: EditIssue[] = [];
  const changes = edit.changes.map((change) => shapeChange(change, issues));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, edit: { ...edit, changes } };
}

function shapeChange(change: Change, issues: EditIssue[]): Change {
  const { of, id, after } = change;
  const beyond = beyondARecord(change);
  if (beyond !== undefined) {
    const { message, mend } = beyondInWords(beyond);
    issues.push(troubleAt(change, beyond, message, mend));
    return change;
  }
  const refuse = (message: string, mend: string, path: ValuePath = []) => {
    issues.push(troubleAt(change, "wrong-value", message, mend, path));
    return change;
  };

  switch (of) {
    case "texts":
      if (after === undefined) return change;
      if (typeof after !== "string") return refuse("the text is no text", "send it as a string");
      if (!after.isWellFormed())
        return refuse("the text has lone surrogates, which no UTF-8 file can hold", "decode the document again");
      return isTooLong(after)
        ? refuse(`the text is longer than the ${MAX_TEXT_BYTES} bytes that are read of one`, "split it")
        : change;
    case "originals": {
      if (!(id.startsWith("originals/") && PLACE_IN_CASE.test(id)))
        return refuse(
          `"${id}" is no place for an original`,
          "name a file in the folder `originals`, such as originals/letter.pdf",
        );
      return after === undefined || after instanceof Uint8Array
        ? change
        : refuse("the original is no bytes", "send the document as it is");
    }
    case "marks": {
      if (after === undefined) return change;
      if (!Array.isArray(after)) return refuse("the marks are no list", "send all marks of the text as one list");
      const marks = (after as readonly (Mark | null | undefined)[]).map((mark) => {
        const { source, ...rest } = mark ?? {};
        return rest;
      });
      const shaped = shapeAll(change, marks, issues).map((mark) => ({ ...mark, source: id }));
      // A text without a mark has no file of them, and no record.
      return { ...change, after: shaped.length > 0 ? shaped : undefined } as Change;
    }
    case "case":
      if (id !== THE_CASE || after === undefined)
        return refuse("a case has one head, which stays", `change the record "${THE_CASE}"`);
      return { ...change, after: shapeAll(change, [after], issues)[0] } as Change;
    case "entities":
    case "sources":
    case "claims":
    case "replies":
    case "corrections":
    case "readings": {
      if (after === undefined) return change;
      const [record] = shapeAll(change, [after], issues) as readonly {
        readonly id?: string;
        readonly source?: string;
      }[];
      if (record === undefined) return change;
      const key = of === "readings" ? "source" : "id";
      if (record[key] !== id)
        return refuse(`the record "${id}" would become "${record[key]}"`, "add the other one, and take this one out", [
          key,
        ]);
      return { ...change, after: record } as Change;
    }
    default:
      return of satisfies never;
  }
}

/** What no file could hold of a record is not looked at further, as it was and as it would be; of marks each is a record. */
function beyondARecord({ of, before, after }: Change): Beyond | undefined {
  if (of === "texts" || of === "originals") return undefined;
  for (const value of [before, after] as readonly unknown[])
    for (const record of of === "marks" && Array.isArray(value) ? value : [value]) {
      const beyond = measureRecord(record);
      if (beyond !== undefined) return beyond;
    }
  return undefined;
}

/** Records as their schema makes them; those that it refuses are not among them. */
function shapeAll({ of, id }: Change, values: readonly unknown[], issues: EditIssue[]): readonly object[] {
  const file = CASE_FILES.find(({ stem }) => stem === of) as CaseFile;
  const located = {
    file: of,
    values,
    readable: true,
    issues: [],
    locate: () => ({ file: of, line: 1, column: 1, path: "" }),
    typedWords: () => undefined,
  };
  return values.flatMap((_, index) => {
    const shaped = shapeRecord(file, located, index);
    if ("record" in shaped) return [shaped.record as object];
    for (const { code, severity, message, mend, where } of shaped.issues)
      issues.push({ code, severity, message, mend, of, id, path: pathFrom(where.path), pathInWords: where.path });
    return [];
  });
}

const pathFrom = (words: string): ValuePath =>
  words
    .split(/[.[\]]+/)
    .filter((part) => part !== "")
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** A character takes at most three bytes a code unit, so that most texts need not be counted. */
const isTooLong = (text: string): boolean =>
  text.length * 3 > MAX_TEXT_BYTES && new TextEncoder().encode(text).length > MAX_TEXT_BYTES;
