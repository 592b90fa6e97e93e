import { readRegularFile } from "../../case-file/on-disk/read-regular-file.ts";

const LARGEST_REPORT = 512 * 1024 * 1024;

/** Whether a file is what an earlier import said of a file, and may be said anew; whatever else is there is somebody's. */
export async function isImportReport(path: string): Promise<boolean> {
  const read = await readRegularFile(path, LARGEST_REPORT);
  if (!read.ok) return false;
  try {
    const report: unknown = JSON.parse(new TextDecoder().decode(read.bytes));
    return typeof report === "object" && report !== null && "made" in report && "withoutSource" in report;
  } catch {
    return false;
  }
}
