import packageJson from "../../package.json" with { type: "json" };
import { fingerprintOf } from "../case-file/fingerprint.ts";
import { readCaseFiles } from "../case-file/read-case-files.ts";
import { parseCaseFiles } from "../case-file/read-case-folder.ts";
import { textsBySource } from "../case-file/texts-by-source.ts";
import type { SourceId } from "../model/id.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { layOutCase } from "./lay-out-case.ts";
import { openParsed } from "./open-case.ts";
import { type RememberedCase, recallCase, rememberCase } from "./remembered-case.ts";
import type { Terminal } from "./terminal.ts";

/** A case that can be looked at: checked, in columns, and with a place for everybody in it. */
export interface LaidOutCase extends RememberedCase {
  readonly texts: ReadonlyMap<SourceId, string>;
}

/** A case of fewer claims and entities than these is opened before anybody would thank for what was remembered of it. */
const LARGE = { claims: 20_000, entities: 2_000 };

/**
 * Opens a case to be looked at. A large one is remembered in its folder, and opened from there as long as its files stay
 * the same. Where it does not check, every problem is printed and the command ends with 1.
 */
export async function openLaidOut(folder: string, terminal: Terminal): Promise<LaidOutCase> {
  const files = await readCaseFiles(folder);
  const { found, issues } = files;
  if (found !== undefined && issues.length === 0) {
    const remembered = await recallCase(folder, fingerprintOf(found), packageJson.version);
    if (remembered !== undefined) return { ...remembered, texts: textsBySource(remembered.table.sources, found.texts) };
  }

  const { table, texts, madeFrom } = openParsed(parseCaseFiles(files), terminal);
  const opened = { table, madeFrom, layout: layOutCase(table, terminal) };
  if (isLarge(table)) await rememberCase(folder, opened, packageJson.version);
  return { ...opened, texts };
}

const isLarge = ({ size, entities }: ClaimTable): boolean => size >= LARGE.claims || entities.length >= LARGE.entities;
