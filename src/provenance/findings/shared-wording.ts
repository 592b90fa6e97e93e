import { type ClaimMask, rowsOf } from "../../graph/selection.ts";
import type { Claim } from "../../model/claim.ts";
import type { Sha256, SourceId } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { toldAlike } from "../propositions/told-alike.ts";
import { ancestryOf, DECLARED_OR_SUSPECTED, worksBehind } from "./derivation.ts";

/** What two tellings share word for word: hedges, cues, words of time and role; a passage; or a passage known by its hash. */
export type Shared =
  | { readonly kind: "details"; readonly words: readonly string[] }
  | { readonly kind: "passage"; readonly words: string }
  | { readonly kind: "hash"; readonly sha256: Sha256 };

/** Works that tell a proposition in the same rare words although no way between them is recorded. A hint, and no more. */
export interface SharedWording {
  readonly kind: "maybe-copied";
  readonly sources: readonly SourceId[];
  readonly shared: readonly Shared[];
  readonly claims: readonly Row[];
}

const LEAST_QUOTED_WORDS = 8;
/** Where only the hash of a passage is kept, its words cannot be counted; this many UTF-16 code units stand for eight. */
const LEAST_HASHED_LENGTH = 40;
const LEAST_DETAILS = 2;
const LEAST_DETAIL_WORDS = 5;

/**
 * Finds tellings of one proposition in works that neither come out of each other or of a third nor name each other or
 * a third, and that share rare details: the same hedges, cues, words of time and role, of which at least two are there
 * and five words in all; or the same passage of eight words or more.
 */
export function sharedWordings(table: ClaimTable, mask: ClaimMask): SharedWording[] {
  const alike = new Map<string, { shared: Shared; rows: Row[] }>();
  for (const row of toldByOthers(table, mask)) {
    const claim = table.claim(row);
    const told = `${table.columns.polarity[row]} ${toldAlike(table)[row]}`;
    for (const shared of [...detailsOf(claim), ...passageOf(claim)]) {
      const key = JSON.stringify([told, shared]);
      const known = alike.get(key);
      if (known === undefined) alike.set(key, { shared, rows: [row] });
      else known.rows.push(row);
    }
  }

  const ancestry = ancestryOf(table, DECLARED_OR_SUSPECTED);
  const found = new Map<string, { claims: readonly Row[]; shared: Shared[] }>();
  for (const { shared, rows } of alike.values()) {
    if (rows.length < 2) continue;
    const claims = withStrangers(rows.map((row) => ({ row, works: worksBehind(table.claim(row), ancestry) })));
    if (claims.length === 0) continue;
    const key = claims.join(" ");
    const known = found.get(key);
    if (known === undefined) found.set(key, { claims, shared: [shared] });
    else known.shared.push(shared);
  }
  return [...found.values()].map(({ claims, shared }) => ({
    kind: "maybe-copied",
    sources: [...new Set(claims.map((row) => table.claim(row).source))],
    shared,
    claims,
  }));
}

/** The claims that another work tells as well; what one work alone tells is copied from nobody. */
function toldByOthers(table: ClaimTable, mask: ClaimMask): Row[] {
  const alike = toldAlike(table);
  const { source } = table.columns;
  const onlyIn = new Map<Row, number | undefined>();
  for (const row of rowsOf(mask)) {
    const first = alike[row] ?? row;
    const work = source[row] ?? -1;
    onlyIn.set(first, onlyIn.has(first) && onlyIn.get(first) !== work ? undefined : work);
  }
  return [...rowsOf(mask)].filter((row) => onlyIn.get(alike[row] ?? row) === undefined);
}

/** The claims beside which another stands with whose works theirs have none in common; claims of the same works are looked at once. */
function withStrangers(rows: readonly { readonly row: Row; readonly works: ReadonlySet<SourceId> }[]): Row[] {
  const alike = new Map<string, ReadonlySet<SourceId>>();
  for (const { works } of rows) alike.set([...works].join(" "), works);
  const all = [...alike.values()];
  const isStrange = new Map([...alike].map(([key, works]) => [key, all.some((other) => !meet(works, other))]));
  return rows.flatMap(({ row, works }) => (isStrange.get([...works].join(" ")) ? [row] : []));
}

const meet = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean => [...one].some((item) => other.has(item));

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

function detailsOf({ hedges, attribution, time, qualifiers }: Claim): Shared[] {
  const details = [
    hedges.join(" "),
    attribution.flatMap(({ cue }) => cue ?? []).join(" "),
    time?.raw ?? "",
    qualifiers.role ?? "",
  ];
  const there = details.filter((words) => words !== "");
  const isRare = there.length >= LEAST_DETAILS && wordsIn(there.join(" ")) >= LEAST_DETAIL_WORDS;
  return isRare ? [{ kind: "details", words: details }] : [];
}

function passageOf({ anchor: { exact, sha256, start, end } }: Claim): Shared[] {
  if (exact !== undefined) {
    const words = exact.replace(/\s+/g, " ").trim();
    return wordsIn(words) >= LEAST_QUOTED_WORDS ? [{ kind: "passage", words }] : [];
  }
  return sha256 !== undefined && end - start >= LEAST_HASHED_LENGTH ? [{ kind: "hash", sha256 }] : [];
}
