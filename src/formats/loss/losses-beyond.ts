import { writtenClaim } from "../../case-file/written-claim.ts";
import { type Claim, isEdgeClaim } from "../../model/claim.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE } from "../../table/row.ts";
import { claimShapes } from "./claim-shapes.ts";
import { type Fate, fateOf } from "./fate.ts";
import { type Altered, type Kept, liesBeneath, RECORD_KINDS, type RecordEntry } from "./kept.ts";
import type { Loss } from "./loss.ts";
import { type JsonSchema, schemaBeneath, schemaOfKind } from "./schema-of-kind.ts";

/** One place in the records, and what becomes of the values there. */
interface Field {
  readonly path: string;
  readonly fate: Fate;
  readonly schema: JsonSchema | undefined;
  /** Which characters are altered here. */
  readonly altered: readonly Altered[];
  readonly beneath: Map<string, Field>;
}

const LONGEST_EXAMPLE = 200;

/** Counts what a case has beyond what a format keeps: every field, how often, and the first one met. */
export function lossesBeyond(kept: Kept, table: ClaimTable): Loss[] {
  if (keepsAll(kept)) return [];

  const roots = new Map(RECORD_KINDS.map((root) => [root, makeField(root, schemaOfKind(root), kept)]));
  const whyUnheld = kept.unheld?.why(table);
  const losses = new Map<string, Counted>();
  const tally: Tally = (field, id, value) => {
    const known = losses.get(field);
    if (known === undefined) losses.set(field, { count: 1, example: exampleOf(id, value) });
    else known.count++;
  };

  const cited = new Set<string>();
  const lookAt = (entry: RecordEntry, tally: Tally): { readonly isHeld: boolean } => {
    const [kind, record] = entry;
    const field = roots.get(kind) ?? makeField(kind, schemaOfKind(kind), kept);
    const id = idOf(entry);
    const why = kept.unheld?.kinds.includes(kind) ? whyUnheld?.(entry) : undefined;
    const isHeld = field.fate !== "lost" && why === undefined;
    const isClaim = kind === "claim" || kind === "remark";
    if (!isHeld) tally(why === undefined ? kind : `${kind} (${why})`, id);
    else look(isClaim ? writtenClaim(record) : record, field, id, kept, tally);
    if (isHeld && isClaim) cited.add(record.source);
    return { isHeld };
  };

  for (const entry of entriesBefore(table)) lookAt(entry, tally);
  // Of claims that say alike one is looked at for all: most of a large case differ in nothing but their words.
  const isToldApart = kept.unheld?.kinds.some((kind) => kind === "claim" || kind === "remark") ?? false;
  const shapeAt = isToldApart ? () => undefined : claimShapes(table, kept.altered ?? []);
  const shapes = new Map<number, { readonly isHeld: boolean; readonly fields: readonly string[]; more: number }>();
  for (let row = 0; row < table.size; row++) {
    const shape = shapeAt(row);
    const alike = shape === undefined ? undefined : shapes.get(shape);
    if (alike !== undefined) {
      alike.more++;
      const source = alike.isHeld ? table.sources[table.columns.source[row] ?? NONE] : undefined;
      if (source !== undefined) cited.add(source.id);
      continue;
    }
    const fields: string[] = [];
    const { isHeld } = lookAt(claimEntry(table.claim(row)), (field, id, value) => {
      fields.push(field);
      tally(field, id, value);
    });
    if (shape !== undefined) shapes.set(shape, { isHeld, fields, more: 0 });
  }
  for (const { fields, more } of shapes.values()) for (const field of fields) countMore(losses, field, more);
  for (const entry of entriesBehind(table)) lookAt(entry, tally);
  for (const { id } of kept.citedSourcesOnly ? table.sources : []) {
    if (!cited.has(id)) tally("source (nothing that is written cites it)", id);
  }
  return Array.from(losses, ([field, { count, example }]) => ({ field, count, example }));
}

/** A loss while it is counted. */
interface Counted {
  count: number;
  readonly example: string;
}

function countMore(losses: ReadonlyMap<string, Counted>, field: string, more: number): void {
  const known = losses.get(field);
  if (known !== undefined) known.count += more;
}

/** A format that takes everything as it is need not be asked record by record. */
const keepsAll = ({ whole, altered, unheld, citedSourcesOnly }: Kept): boolean =>
  altered === undefined &&
  unheld === undefined &&
  !citedSourcesOnly &&
  RECORD_KINDS.every((root) => whole.includes(root));

function* entriesBefore(table: ClaimTable): Iterable<RecordEntry> {
  yield ["case", table.header];
  for (const entity of table.entities) yield ["entity", entity];
  for (const source of table.sources) yield ["source", source];
}

const claimEntry = (claim: Claim): RecordEntry => (isEdgeClaim(claim) ? ["claim", claim] : ["remark", claim]);

function* entriesBehind(table: ClaimTable): Iterable<RecordEntry> {
  for (const reply of table.replies) yield ["reply", reply];
  for (const correction of table.corrections) yield ["correction", correction];
  for (const reading of table.readings) yield ["reading", reading];
  for (const mark of table.marks) yield ["mark", mark];
}

/** What a record is called; a reading and a mark by the source that they are of. */
const idOf = ([kind, record]: RecordEntry): string =>
  kind === "reading" || kind === "mark" ? record.source : record.id;

/** Takes the value and not its words: only the first one met is put into words. */
type Tally = (field: string, id: string, value?: unknown) => void;

function look(value: unknown, field: Field, id: string, kept: Kept, tally: Tally): void {
  if (isUnsaid(value, field.schema)) return;

  if (field.fate === "lost") tally(field.path, id, value);
  if (field.fate === "partly") tally(`${field.path} (${kept.partly?.[field.path]})`, id, value);
  if (field.fate === "whole" && typeof value === "string") {
    for (const { what, where } of field.altered) if (where.test(value)) tally(what, id, value);
  }
  if (typeof value !== "object" || value === null || field.fate === "lost" || field.fate === "partly") return;
  if (field.fate === "whole" && kept.altered === undefined) return;

  if (Array.isArray(value)) for (const item of value) look(item, fieldBeneath(field, "[]", kept), id, kept, tally);
  else for (const [key, item] of Object.entries(value)) look(item, fieldBeneath(field, key, kept), id, kept, tally);
}

/** A field left out, or as it is when nothing is said. */
function isUnsaid(value: unknown, schema: JsonSchema | undefined): boolean {
  if (value === undefined) return true;
  if (schema === undefined || !("default" in schema)) return false;
  const unsaid = schema.default;
  if (typeof value !== "object" || typeof unsaid !== "object") return value === unsaid;
  // Most lists are as empty as the usual one, or longer.
  if (Array.isArray(value) && Array.isArray(unsaid)) {
    if (value.length !== unsaid.length) return false;
    if (value.length === 0) return true;
  }
  return JSON.stringify(value) === JSON.stringify(unsaid);
}

function exampleOf(id: string, value: unknown): string {
  if (value === undefined) return id;
  const words = typeof value === "string" ? value : JSON.stringify(value);
  return `${id}: ${words.length > LONGEST_EXAMPLE ? `${words.slice(0, LONGEST_EXAMPLE).toWellFormed()}…` : words}`;
}

function fieldBeneath(field: Field, key: string, kept: Kept): Field {
  const known = field.beneath.get(key);
  if (known !== undefined) return known;

  const path = key === "[]" ? `${field.path}[]` : `${field.path}.${key}`;
  const made = makeField(path, schemaBeneath(field.schema, key), kept);
  field.beneath.set(key, made);
  return made;
}

const makeField = (path: string, schema: JsonSchema | undefined, kept: Kept): Field => ({
  path,
  fate: fateOf(path, kept),
  schema,
  altered: (kept.altered ?? []).filter(({ beneath = [path] }) => beneath.some((outer) => liesBeneath(path, outer))),
  beneath: new Map(),
});
