import { stringify } from "csv-stringify/sync";
import { safeArchive } from "../intake/docx/safe-archive.ts";
import { CommandFailure } from "./command-failure.ts";
import { printable } from "./terminal.ts";

/** What a workbook is made of, as far as its cells go. */
const WANTED = /^(\[Content_Types\]\.xml|(_rels|xl)\/([\w.-]+\/)*[\w.-]+\.(xml|rels))$/;

/** The file and the sheet of it that a path names: `book.xlsx#Links`; undefined where the path is that of no workbook. */
export function sheetInPath(path: string): { readonly file: string; readonly sheet: string | undefined } | undefined {
  const [, file, sheet] = /^(.*\.xls[xm])(?:#(.+))?$/i.exec(path) ?? [];
  return file === undefined ? undefined : { file, sheet };
}

/**
 * One sheet of a workbook (.xlsx) as CSV, so that it is read as any other table: numbers with the digits that the file
 * has, days as days, a row a line.
 * @throws CommandFailure where it is no workbook, or which sheet is meant cannot be told
 */
export async function readWorkbook(path: string, bytes: Uint8Array, sheet: string | undefined): Promise<string> {
  const unpacked = safeArchive(bytes, WANTED);
  if (!unpacked.ok) {
    const why = unpacked.code === "too-large" ? "holds more than is read" : "is no workbook that can be read";
    throw new CommandFailure(1, `${path} ${why}; save its sheet as CSV UTF-8.`);
  }
  const { default: readXlsxFile } = await import("read-excel-file/node");
  const sheets = await readXlsxFile<string>(Buffer.from(unpacked.archive), {
    trim: false,
    parseNumber: (digits) => digits,
  }).catch((error: Error) => {
    throw new CommandFailure(
      1,
      `${path} is no workbook that can be read (${error.message}); save its sheet as CSV UTF-8.`,
    );
  });
  const filled = sheets.filter(({ data }) => data.length > 0);
  const named = sheet === undefined ? filled : filled.filter((one) => one.sheet === sheet);
  const [only, ...others] = named;
  if (only === undefined || others.length > 0) {
    const names = filled.map((one) => printable(JSON.stringify(one.sheet))).join(", ");
    const wanted =
      sheet === undefined
        ? "which of them is meant must be said"
        : `none is called ${printable(JSON.stringify(sheet))}`;
    throw new CommandFailure(1, `${path} has the sheets ${names}; ${wanted}: ${path}#SHEET.`);
  }
  return stringify(only.data.map((row) => row.map(cellInWords)));
}

function cellInWords(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (!(cell instanceof Date)) return String(cell);
  // A moment that a spreadsheet has is a day, unless it has a time of day.
  const moment = cell.toISOString();
  return moment.endsWith("T00:00:00.000Z") ? moment.slice(0, 10) : moment.slice(0, 19);
}
