import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readWorkbook, sheetInPath } from "../../src/cli/read-workbook.ts";

const SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const sheetOf = (rows: string) =>
  `<?xml version="1.0"?><worksheet xmlns="${SHEET}"><sheetData>${rows}</sheetData></worksheet>`;
const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;

/** A workbook of two sheets, as spreadsheets write them. */
const book = zipSync({
  "[Content_Types].xml": strToU8(
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
  ),
  "_rels/.rels": strToU8(
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ),
  "xl/workbook.xml": strToU8(
    `<?xml version="1.0"?><workbook xmlns="${SHEET}" xmlns:r="${REL}"><sheets><sheet name="Links" sheetId="1" r:id="r1"/><sheet name="People" sheetId="2" r:id="r2"/></sheets></workbook>`,
  ),
  "xl/_rels/workbook.xml.rels": strToU8(
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${REL}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
  ),
  "xl/styles.xml": strToU8(
    `<?xml version="1.0"?><styleSheet xmlns="${SHEET}"><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>`,
  ),
  "xl/worksheets/sheet1.xml": strToU8(
    sheetOf(
      `<row r="1">${text("A1", "From")}${text("B1", "Sum")}${text("C1", "Denied")}</row><row r="2">${text("A2", "Ana, Brill")}<c r="B2"><v>12345678901234567</v></c><c r="C2" t="b"><v>1</v></c></row>`,
    ),
  ),
  "xl/worksheets/sheet2.xml": strToU8(sheetOf(`<row r="1">${text("A1", "Id")}</row>`)),
});

test("a sheet is read as a table, with every digit and a spreadsheet's own TRUE", async () => {
  expect(await readWorkbook("book.xlsx", book, "Links")).toBe('From,Sum,Denied\n"Ana, Brill",12345678901234567,TRUE\n');
});

test("of several sheets one must be named, and one that there is", async () => {
  await expect(readWorkbook("book.xlsx", book, undefined)).rejects.toThrow('"Links", "People"');
  await expect(readWorkbook("book.xlsx", book, "links")).rejects.toThrow('none is called "links"');
});

test("what is no workbook is told to be none", async () => {
  await expect(readWorkbook("x.xlsx", strToU8("From,To"), undefined)).rejects.toThrow("CSV UTF-8");
  await expect(readWorkbook("x.xlsx", zipSync({ "a.txt": strToU8("a") }), undefined)).rejects.toThrow("CSV UTF-8");
});

test("a path may name a sheet", () => {
  expect(sheetInPath("a/book.xlsx#My links")).toEqual({ file: "a/book.xlsx", sheet: "My links" });
  expect([sheetInPath("book.XLSX"), sheetInPath("links.csv")]).toEqual([
    { file: "book.XLSX", sheet: undefined },
    undefined,
  ]);
});
