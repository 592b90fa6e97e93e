import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import { readCaseFolder } from "../../src/case-file/on-disk/read-case-folder.ts";
import { type DeskServer, deskServer } from "../../src/desk/state/desk-server.ts";
import { beginDesk, type DeskState, openSource } from "../../src/desk/state/desk-state.ts";
import { caretOn } from "../../src/desk/text/caret.ts";
import { openSitting, type Sitting } from "../../src/edit/on-disk/sitting.ts";
import { beginWorking, recordsNow, type WorkingCase } from "../../src/edit/working-case.ts";
import { takeIn } from "../../src/intake/take-in.ts";
import type { CaseRecords } from "../../src/model/case.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { createApp } from "../../src/server/app.ts";
import type { DeskOptions } from "../../src/server/desk-routes.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { copySeedInLines, SEED } from "../seed-copy.ts";

/** The seed case as somebody works in it, with its texts. */
export async function seedWorking(): Promise<WorkingCase> {
  const read = await readCaseFolder(SEED);
  if (!read.ok) expect.fail(JSON.stringify(read.issues));
  return beginWorking(read.records, read.texts);
}

const SECRET = "the-secret";

/** Asks a program about a sitting as the desk's page does. */
export function askOf(sitting: Sitting, options: Partial<DeskOptions> = {}): typeof fetch {
  const live = {
    now() {
      const { records, texts } = recordsNow(sitting.now());
      return {
        get table() {
          return buildTable(records);
        },
        texts,
        madeFrom: sha256Of("its files"),
      };
    },
    trouble: () => undefined,
    onChange: (listener: () => void) => sitting.onChange(listener),
  };
  const app = createApp(live, new Map(), SECRET, { sitting, takeIn, ...options });
  return async (address, request) => app.fetch(new Request(new URL(String(address), PAGE), request));
}
const PAGE = `http://127.0.0.1/${SECRET}/desk/`;

/** A desk on a copy of the seed case: the page's state, the program's sitting, and how the one asks the other. */
export interface OwnDesk {
  readonly folder: () => string;
  readonly sitting: () => Sitting;
  readonly server: () => DeskServer;
  /** The case as its files have it. */
  readonly onDisk: () => Promise<CaseRecords>;
  /** Begins a desk, reads a source, and selects words of it. */
  readonly reading: (source: string, words?: string) => Promise<DeskState>;
}

/** Lays a copy of the seed case out for each test of a file, and opens a desk on it. */
export function ownDesk(by?: string): OwnDesk {
  let folder = "";
  let sitting: Sitting | undefined;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "sayswho-"));
    await copySeedInLines(folder);
    const opened = await openSitting(folder);
    if (!opened.ok) expect.fail(JSON.stringify(opened.issues));
    sitting = opened.sitting;
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const now = () => sitting ?? expect.fail("no sitting");
  const server = (): DeskServer => ({
    ...deskServer(askOf(now(), { by })),
    onChange: (listener) => now().onChange(listener),
  });
  return {
    folder: () => folder,
    sitting: now,
    server,
    async onDisk() {
      const read = await readCaseFolder(folder);
      return read.ok ? read.records : expect.fail(JSON.stringify(read.issues));
    },
    async reading(source, words) {
      const asked = server();
      const state = beginDesk(asked, await asked.open());
      await openSource(state, source);
      if (words !== undefined) select(state, words);
      return state;
    },
  };
}

/** Puts the caret on words of the text that is read. */
export function select(state: DeskState, words: string): void {
  const start = state.read.value?.text.indexOf(words) ?? -1;
  if (start < 0) expect.fail(`"${words}" does not stand in ${state.source.value}`);
  state.caret.value = caretOn({ start, end: start + words.length });
}
