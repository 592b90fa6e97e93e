import { howFar } from "../../edit/how-far.ts";
import { partOf, partsOf, type WorkingCase } from "../../edit/working-case.ts";
import type { Claim } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import { claimsIn } from "../saying/claims-now.ts";

/** A source as the list of sources has it. */
export interface SourceRow {
  readonly id: string;
  readonly title: string;
  readonly genre: string;
  readonly claims: number;
  readonly far: number;
  readonly isRead: boolean;
  /** Of a work without one nothing tells how far it is read. */
  readonly hasText: boolean;
  readonly isShut: boolean;
  /** What its publisher has said of it since; empty where it stands. */
  readonly standing: string;
}

const opened = new WeakMap<WorkingCase["opened"], ReadonlyMap<string, SourceRow>>();
const now = new WeakMap<WorkingCase, readonly SourceRow[]>();

/**
 * The sources of a case as they are now, each with how far it is read. Those that were opened are gone through once; after
 * a change only those that it touches are, and all others are the very rows that they were.
 */
export function sourceRows(working: WorkingCase): readonly SourceRow[] {
  const known = now.get(working) ?? rowsNow(working);
  now.set(working, known);
  return known;
}

function rowsNow(working: WorkingCase): readonly SourceRow[] {
  const before = opened.get(working.opened) ?? rowsOpened(working.opened);
  opened.set(working.opened, before);
  const touched = touchedSources(working);
  const rows: SourceRow[] = [];
  for (const [id, { joinedInto }] of partsOf(working, "sources")) {
    if (joinedInto !== undefined) continue;
    const row = touched.has(id) ? rowOf(working, id, claimsIn(working, id)) : before.get(id);
    if (row !== undefined) rows.push(row);
  }
  return rows;
}

/** All at once: to look each source's claims up costs more than to go through the claims. */
function rowsOpened(opened: WorkingCase["opened"]): ReadonlyMap<string, SourceRow> {
  const asOpened: WorkingCase = { opened, changed: new Map() };
  const claimsOf = new Map<string, Claim[]>();
  for (const claim of opened.parts.claims.values()) {
    const known = claimsOf.get(claim.source);
    if (known === undefined) claimsOf.set(claim.source, [claim]);
    else known.push(claim);
  }
  return new Map(
    [...opened.parts.sources.keys()].flatMap((id) => {
      const row = rowOf(asOpened, id, claimsOf.get(id) ?? []);
      return row === undefined ? [] : [[id, row] as const];
    }),
  );
}

/** The sources that have become others since the case was opened, or of which something has. */
function touchedSources({ opened, changed }: WorkingCase): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const { of, id, part } of changed.values()) {
    if (of === "sources" || of === "readings") touched.add(id);
    if (of !== "claims") continue;
    for (const claim of [opened.parts.claims.get(id), part as Claim | undefined])
      if (claim !== undefined) touched.add(claim.source);
  }
  return touched;
}

function rowOf(working: WorkingCase, id: string, claims: readonly Claim[]): SourceRow | undefined {
  const source = partOf(working, "sources", id);
  if (source === undefined) return undefined;
  const { title, genre, text, access, status } = source;
  const reading: Reading | undefined = partOf(working, "readings", id);
  return {
    id,
    title: title ?? id,
    genre,
    claims: claims.length,
    far: howFar(text?.length ?? 0, claims, reading),
    hasText: text !== undefined,
    isRead: reading?.status === "read",
    isShut: access !== "open",
    standing: status === "standing" ? "" : ` · ${status}`,
  };
}
