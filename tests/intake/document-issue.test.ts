import { expect, test } from "vitest";
import { documentIssue } from "../../src/intake/document-issue.ts";

test("a problem of a document names the document, what is wrong and what to do", () => {
  expect(documentIssue("letter.pdf", "encrypted", "it is locked", "unlock it")).toEqual({
    code: "encrypted",
    severity: "error",
    message: "it is locked",
    mend: "unlock it",
    where: { file: "letter.pdf", line: 1, column: 1, path: "" },
  });
  expect(documentIssue("a", "b", "c", "d", "warning").severity).toBe("warning");
});
