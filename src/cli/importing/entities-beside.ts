import { isThere } from "../../case-file/on-disk/is-there.ts";
import { NO_ENTITIES } from "../../formats/readers/tables/read-csv.ts";
import type { Issue } from "../../model/issue.ts";
import { printable } from "../terminal.ts";

/** Where a table of edges lacks its entities, which table that our own export wrote lies beside it; empty where none does. */
export async function entitiesBeside(path: string, issues: readonly Issue[]): Promise<string> {
  if (issues.every(({ code }) => code !== NO_ENTITIES)) return "";
  const beside = path.replace(/(\.[^./\\]*)?$/, ".nodes.csv");
  return (await isThere(beside)) ? `\n    the file beside it may be the one: --entities ${printable(beside)}` : "";
}
