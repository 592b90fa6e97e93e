import type { Edit } from "../edit/edit.ts";
import { asClaimId } from "../model/id.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { surelySame } from "../table/surely-same.ts";
import { textAt } from "../table/text-column.ts";

/** Of more claims than these nobody waits until each was compared: who came and went is told, and not what became another. */
const MOST_COMPARED = 50_000;

interface Recorded {
  readonly id: string;
  readonly status?: string;
}

/** What became of a case, "2 claims added, 1 withdrawn; 1 entity changed": counted by ids, claims first. */
export function changesInWords(before: ClaimTable, after: ClaimTable): string {
  return inWords([
    changed("claim", "claims", claimsOf(before, after), claimsOf(after, before)),
    changed("entity", "entities", before.entities, after.entities),
    changed("source", "sources", before.sources, after.sources),
  ]);
}

/** The same of edits in their order, for who knows them: costs what they touch, not the case. */
export function editsInWords(edits: readonly Edit[]): string {
  const [before, after] = [new Map<string, Recorded>(), new Map<string, Recorded>()];
  const met = new Set<string>();
  for (const change of edits.flatMap(({ changes }) => changes)) {
    const key = `${change.of} ${change.id}`;
    if (!met.has(key) && change.before !== undefined) before.set(key, change.before as Recorded);
    met.add(key);
    if (change.after === undefined) after.delete(key);
    else after.set(key, change.after as Recorded);
  }
  const of = (kind: string, records: ReadonlyMap<string, Recorded>) =>
    [...records].flatMap(([key, record]) => (key.startsWith(`${kind} `) ? [record] : []));
  const told = (one: string, many: string) => changed(one, many, of(many, before), of(many, after));
  return inWords([told("claim", "claims"), told("entity", "entities"), told("source", "sources")]);
}

function inWords(parts: readonly string[]): string {
  const told = parts.filter((words) => words !== "");
  return told.length === 0 ? "The case was changed" : told.join("; ");
}

function changed(one: string, many: string, before: Iterable<Recorded>, after: Iterable<Recorded>): string {
  const counts = { added: 0, withdrawn: 0, changed: 0, "taken out": 0 };
  const left = new Map([...before].map((record) => [record.id, record]));
  for (const record of after) {
    const old = left.get(record.id);
    left.delete(record.id);
    if (old === undefined) counts.added++;
    else if (old.status !== "withdrawn" && record.status === "withdrawn") counts.withdrawn++;
    else if (old !== record && JSON.stringify(old) !== JSON.stringify(record)) counts.changed++;
  }
  counts["taken out"] = left.size;
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count], i) => (i === 0 ? `${count} ${count === 1 ? one : many} ${what}` : `${count} ${what}`))
    .join(", ");
}

/** The claims of a table that may be others than in another one, whole; of a large case, and of those that are the same, what tells who they are. */
function* claimsOf(table: ClaimTable, other: ClaimTable): Iterable<Recorded> {
  const isLarge = Math.max(table.size, other.size) > MOST_COMPARED;
  const { id, withdrawn } = table.columns;
  const isSame = surelySame(other, table);
  for (let row = 0; row < table.size; row++) {
    const there = isLarge ? undefined : other.rowOf(asClaimId(textAt(id, row) ?? ""));
    if (there !== undefined && !isSame(there, row)) yield table.claim(row);
    else yield { id: textAt(id, row) ?? "", status: withdrawn[row] === 1 ? "withdrawn" : "standing" };
  }
}
