import { basename } from "node:path";
import { readRegularFile } from "../../case-file/on-disk/read-regular-file.ts";
import { documentIssue } from "../../intake/document-issue.ts";
import { type Document, MAX_DOCUMENT_BYTES, type TakenIn, takeIn } from "../../intake/take-in.ts";
import type { Issue } from "../../model/issue.ts";
import { CommandFailure } from "../command-failure.ts";
import { issueLines } from "../issue-lines.ts";
import { printable, type Terminal } from "../terminal.ts";
import { unreadInWords } from "../trouble-in-words.ts";

/** A document and what was taken out of it. */
export interface ReadDocument {
  readonly document: Document;
  readonly taken: TakenIn;
}

/**
 * Takes the text out of each document, one after the other: a thread that takes one apart may need much memory.
 * @throws CommandFailure 2 where a file cannot be read, 1 with every reason where one cannot be taken in.
 */
export async function readDocuments(paths: readonly string[], terminal: Terminal): Promise<readonly ReadDocument[]> {
  const read: ReadDocument[] = [];
  const issues: Issue[] = [];
  for (const path of paths) {
    const document = await readDocument(path, issues);
    if (document === undefined) continue;
    const taken = await takeIn(document);
    if (taken.ok) read.push({ document, taken });
    else for (const issue of taken.issues) issues.push(issue);
  }
  if (issues.length > 0) throw new CommandFailure(1, `${issueLines(issues, terminal)}\nNothing was added.`);
  return read;
}

async function readDocument(path: string, issues: Issue[]): Promise<Document | undefined> {
  const name = basename(path);
  const read = await readRegularFile(path, MAX_DOCUMENT_BYTES);
  if (read.ok) return { name, bytes: read.bytes };
  if (read.code !== "too-large") {
    throw new CommandFailure(
      2,
      `${printable(path)} cannot be read: ${read.cause === undefined ? read.message : unreadInWords(read.cause)}.`,
    );
  }
  issues.push(documentIssue(name, read.code, read.message, read.mend));
  return undefined;
}
