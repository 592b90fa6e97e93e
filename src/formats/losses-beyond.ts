import { writtenClaim } from "../case-file/written-claim.ts";
import { isEdgeClaim } from "../model/claim.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { type Fate, fateOf } from "./fate.ts";
import { type Kept, liesBeneath, RECORD_KINDS, type RecordEntry } from "./kept.ts";
import type { Loss } from "./loss.ts";
import { type JsonSchema, schemaBeneath, schemaOfKind } from "./schema-of-kind.ts";

/** One place in the records, and what becomes of the values there. */
interface Field {
  readonly path: string;
  readonly fate: Fate;
  readonly schema: JsonSchema | undefined;
  readonly beneath: Map<string, Field>;
}

const LONGEST_EXAMPLE = 200;

/** Counts what a case has beyond what a format keeps: every field, how often, and the first one met. */
export function lossesBeyond(kept: Kept, table: ClaimTable): Loss[] {
  if (keepsAll(kept)) return [];

  const roots = new Map(RECORD_KINDS.map((root) => [root, makeField(root, schemaOfKind(root), kept)]));
  const whyUnheld = kept.unheld?.(table);
  const losses = new Map<string, Loss>();
  const tally = (field: string, id: string, words = "") => {
    const { count, example } = losses.get(field) ?? { count: 0, example: words === "" ? id : `${id}: ${words}` };
    losses.set(field, { field, count: count + 1, example });
  };

  const cited = new Set<string>();
  for (const entry of entriesOf(table)) {
    const [kind, record] = entry;
    const field = roots.get(kind) ?? makeField(kind, schemaOfKind(kind), kept);
    const why = whyUnheld?.(entry);
    const isHeld = field.fate !== "lost" && why === undefined;
    if (!isHeld) {
      tally(why === undefined ? kind : `${kind} (${why})`, record.id);
      continue;
    }
    const isClaim = kind === "claim" || kind === "remark";
    look(isClaim ? writtenClaim(record) : record, field, record.id, kept, tally);
    if (isClaim) cited.add(record.source);
  }
  for (const { id } of kept.citedSourcesOnly ? table.sources : []) {
    if (!cited.has(id)) tally("source (nothing that is written cites it)", id);
  }
  return [...losses.values()];
}

/** A format that takes everything as it is need not be asked record by record. */
const keepsAll = ({ whole, altered, unheld, citedSourcesOnly }: Kept): boolean =>
  altered === undefined &&
  unheld === undefined &&
  !citedSourcesOnly &&
  RECORD_KINDS.every((root) => whole.includes(root));

function* entriesOf(table: ClaimTable): Iterable<RecordEntry> {
  yield ["case", table.header];
  for (const entity of table.entities) yield ["entity", entity];
  for (const source of table.sources) yield ["source", source];
  for (let row = 0; row < table.size; row++) {
    const claim = table.claim(row);
    yield isEdgeClaim(claim) ? ["claim", claim] : ["remark", claim];
  }
  for (const reply of table.replies) yield ["reply", reply];
  for (const correction of table.corrections) yield ["correction", correction];
}

type Tally = (field: string, id: string, words?: string) => void;

function look(value: unknown, field: Field, id: string, kept: Kept, tally: Tally): void {
  if (isUnsaid(value, field.schema)) return;

  if (field.fate === "lost") tally(field.path, id, inWords(value));
  if (field.fate === "partly") tally(`${field.path} (${kept.partly?.[field.path]})`, id, inWords(value));
  if (field.fate === "whole" && typeof value === "string") {
    for (const { what, where, beneath = [field.path] } of kept.altered ?? []) {
      if (beneath.some((outer) => liesBeneath(field.path, outer)) && where.test(value)) tally(what, id, inWords(value));
    }
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
  return value === schema.default || JSON.stringify(value) === JSON.stringify(schema.default);
}

function inWords(value: unknown): string {
  const words = typeof value === "string" ? value : JSON.stringify(value);
  return words.length > LONGEST_EXAMPLE ? `${words.slice(0, LONGEST_EXAMPLE).toWellFormed()}…` : words;
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
  beneath: new Map(),
});
