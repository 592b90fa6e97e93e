import { expect, test } from "vitest";
import { originalPath } from "../../../src/edit/changes/original-path.ts";

test("a document is kept with the ending by which programs know it, and without one where nobody does", () => {
  expect(originalPath("letter", "application/pdf")).toBe("originals/letter.pdf");
  expect(originalPath("letter", "message/rfc822")).toBe("originals/letter.eml");
  expect(originalPath("letter", "application/x-nobody")).toBe("originals/letter");
});

test("a document of a source that is called as a device is, lies under another name", () => {
  expect(originalPath("con", "application/pdf")).toBe("originals/con_.pdf");
  expect(originalPath("nul", "application/x-nobody")).toBe("originals/nul_");
  const names = ["con", "con_", "con__", "con_.a", "con.a", "con_x"];
  expect(new Set(names.map((name) => originalPath(name, "application/pdf"))).size).toBe(names.length);
});
