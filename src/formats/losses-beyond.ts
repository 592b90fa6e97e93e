import { CASE_FILES, jsonSchemaOf } from "../case-file/schema.ts";
import { writtenClaim } from "../case-file/written-claim.ts";
import { isEdgeClaim } from "../model/claim.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import type { Loss } from "./format.ts";

/** Characters that a format cannot hold as they are: what becomes of them, and where they are met. */
export interface Altered {
  readonly what: string;
  readonly where: RegExp;
  /** The records that it holds for; all, where none are named. */
  readonly records?: readonly string[];
}

/**
 * What a format keeps of a case, by the paths of its records: case, entity, source, claim (an edge), remark (a claim
 * without a second end), reply and correction. Whatever a case says beyond that is lost and counted, so a field that
 * is new to the model is named as lost until a format says that it keeps it.
 */
export interface Kept {
  /** Paths that arrive as they are, such as "claim.attribution[].cue"; a path keeps all that lies beneath it. */
  readonly whole: readonly string[];
  /** Paths of which something arrives, and what. */
  readonly partly?: Readonly<Record<string, string>>;
  /** Where a source travels on the claims that cite it, and an uncited one not at all. */
  readonly citedSourcesOnly?: boolean;
  readonly altered?: readonly Altered[];
}

type JsonSchema = { readonly [key: string]: unknown };

/** One place in the records, and what becomes of the values there. */
interface Field {
  readonly path: string;
  readonly fate: "whole" | "partly" | "inside" | "lost";
  readonly schema: JsonSchema | undefined;
  readonly beneath: Map<string, Field>;
}

const LONGEST_EXAMPLE = 200;

/** Makes the loss report of a format: every field beyond those it keeps, how often, and the first one met. */
export function lossesBeyond(kept: Kept): (table: ClaimTable) => Loss[] {
  return (table) => {
    const roots = new Map(ROOTS.map((root) => [root, rootField(root, kept)]));
    const losses = new Map<string, Loss>();
    const tally = (field: string, id: string, words = "") => {
      const { count, example } = losses.get(field) ?? { count: 0, example: words === "" ? id : `${id}: ${words}` };
      losses.set(field, { field, count: count + 1, example });
    };

    const cited = new Set<string>();
    for (const [root, record] of recordsOf(table)) {
      const field = roots.get(root) ?? rootField(root, kept);
      if (field.fate === "lost") tally(root, record.id);
      else look(record, field, record.id, kept, tally);
      if (CITING.includes(root) && field.fate !== "lost") cited.add(record.source ?? "");
    }
    for (const { id } of kept.citedSourcesOnly ? table.sources : []) {
      if (!cited.has(id)) tally("source (nothing that is written cites it)", id);
    }
    return [...losses.values()];
  };
}

/** A remark has a claim's shape; it is a record of its own here, since most formats have edges and nothing else. */
const CITING = ["claim", "remark"];
const ROOTS = ["case", "entity", "source", "claim", "remark", "reply", "correction"];

function rootField(root: string, kept: Kept): Field {
  const file = CASE_FILES.find(({ record }) => record === (root === "remark" ? "claim" : root));
  return makeField(root, file && jsonSchemaOf(file, "jsonl"), kept);
}

type Recorded = { readonly id: string; readonly source?: string | undefined };

function* recordsOf(table: ClaimTable): Iterable<readonly [root: string, record: Recorded]> {
  yield ["case", table.header];
  for (const entity of table.entities) yield ["entity", entity];
  for (const source of table.sources) yield ["source", source];
  for (let row = 0; row < table.size; row++) {
    const claim = table.claim(row);
    yield [isEdgeClaim(claim) ? "claim" : "remark", writtenClaim(claim)];
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
    const root = field.path.split(".", 1)[0] ?? "";
    for (const { what, where, records = [root] } of kept.altered ?? []) {
      if (records.includes(root) && where.test(value)) tally(what, id, inWords(value));
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
  const schemas = key === "[]" ? field.schema?.items : (field.schema?.properties as JsonSchema | undefined)?.[key];
  const made = makeField(path, schemas as JsonSchema | undefined, kept);
  field.beneath.set(key, made);
  return made;
}

const makeField = (path: string, schema: JsonSchema | undefined, kept: Kept): Field => ({
  path,
  fate: fateOf(path, kept),
  schema,
  beneath: new Map(),
});

function fateOf(path: string, { whole, partly = {} }: Kept): Field["fate"] {
  const lies = (inner: string, outer: string) =>
    inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
  if (whole.some((keptPath) => lies(path, keptPath))) return "whole";
  if (path in partly) return "partly";
  return [...whole, ...Object.keys(partly)].some((keptPath) => lies(keptPath, path)) ? "inside" : "lost";
}
