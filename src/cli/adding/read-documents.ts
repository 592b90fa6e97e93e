import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { documentIssue } from "../../intake/document-issue.ts";
import { type Document, MAX_DOCUMENT_BYTES, type TakenIn, takeIn } from "../../intake/take-in.ts";
import type { Issue } from "../../model/issue.ts";
import { CommandFailure } from "../command-failure.ts";
import { issueLines } from "../issue-lines.ts";
import { printable, type Terminal } from "../terminal.ts";

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
    else issues.push(...taken.issues);
  }
  if (issues.length > 0) throw new CommandFailure(1, `${issueLines(issues, terminal)}\nNothing was added.`);
  return read;
}

async function readDocument(path: string, issues: Issue[]): Promise<Document | undefined> {
  const unreadable = (error: NodeJS.ErrnoException) => {
    throw new CommandFailure(2, `${printable(path)} cannot be read (${error.code ?? error.message}).`);
  };
  const { size } = await stat(path).catch(unreadable);
  const name = basename(path);
  if (size > MAX_DOCUMENT_BYTES) {
    const message = `it is ${size} bytes long; at most ${MAX_DOCUMENT_BYTES} are read`;
    issues.push(documentIssue(name, "too-large", message, "split it"));
    return undefined;
  }
  return { name, bytes: new Uint8Array(await readFile(path).catch(unreadable)) };
}
