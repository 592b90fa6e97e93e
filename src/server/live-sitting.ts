import { fingerprintOf } from "../case-file/fingerprint.ts";
import { stampFolder } from "../case-file/on-disk/stamp-folder.ts";
import type { Sitting } from "../edit/on-disk/sitting.ts";
import { recordsNow } from "../edit/working-case.ts";
import { layOutAfter } from "../graph/lay-out-after.ts";
import type { Layout } from "../graph/layout.ts";
import type { Issue } from "../model/issue.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { buildTable } from "../table/table-builder.ts";
import { editsInWords } from "./changes-in-words.ts";
import type { LiveCase } from "./live-case.ts";
import type { ServedCase } from "./served-case.ts";
import { watchFolder } from "./watch-folder.ts";

/** A case that follows a sitting, and how it stops. */
export interface LiveSitting extends LiveCase {
  stop(): void;
}

/**
 * A case as somebody is changing it: its table is made when it is first asked for after a change, so that saving waits
 * for nobody's picture. Files that change underneath are read again.
 */
export async function liveSitting(sitting: Sitting): Promise<LiveSitting> {
  let made: { readonly revision: number; readonly served: ServedCase } | undefined;
  let drawn: Drawn | undefined;
  const revisions = new WeakMap<ServedCase, number>();
  let issues: readonly Issue[] = [];
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const stopChanges = sitting.onChange(tell);
  const look = async () => {
    const before = issues.length;
    issues = await sitting.look();
    if (issues.length > 0 || before > 0) tell();
  };
  const stopWatching = watchFolder(sitting.folder, look, await stampFolder(sitting.folder));

  return {
    now() {
      const revision = sitting.revision();
      if (made?.revision !== revision) {
        made = { revision, served: serve() };
        revisions.set(made.served, revision);
      }
      return made.served;
    },
    words(before, after) {
      const [from, to] = [revisions.get(before), revisions.get(after)];
      const edits = from === undefined || to !== sitting.revision() ? undefined : sitting.since(from);
      return edits === undefined || edits.length === 0 ? undefined : editsInWords(edits);
    },
    trouble() {
      const [first] = issues;
      if (first === undefined) return undefined;
      const { file, line, column } = first.where;
      return `${file}:${line}:${column} ${first.message}; ${first.mend}`;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      stopChanges();
      stopWatching();
    },
  };

  function serve(): ServedCase {
    const { records, texts } = recordsNow(sitting.now());
    const table = buildTable(records);
    return {
      table,
      texts,
      madeFrom: fingerprintOf(sitting.files()),
      get layout() {
        if (drawn?.table !== table) drawn = { table, layout: layOutAfter(table, drawn) };
        return drawn.layout;
      },
    };
  }
}

interface Drawn {
  readonly table: ClaimTable;
  readonly layout: Layout;
}
