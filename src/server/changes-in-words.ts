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
  const parts = [
    changed("claim", "claims", claimsOf(before, after), claimsOf(after, before)),
    changed("entity", "entities", before.entities, after.entities),
    changed("source", "sources", before.sources, after.sources),
  ].filter((words) => words !== "");
  return parts.length === 0 ? "The case was changed" : parts.join("; ");
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
