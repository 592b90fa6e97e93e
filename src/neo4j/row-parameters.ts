import { int } from "neo4j-driver";
import type { RecordRow } from "../formats/case-rows.ts";
import { NODE_COLUMNS } from "../formats/property-graph.ts";

const FRACTIONS = new Set(NODE_COLUMNS.flatMap(([name, type]) => (type === "double" ? [name] : [])));

/** Rows as a parameter. JavaScript tells no whole numbers from fractions, and the driver would send them all as fractions. */
export const rowParameters = (rows: readonly RecordRow[]): unknown[] =>
  // What also stands among the properties is not sent twice, but for the key and the hash, by which a row is found.
  rows.map(({ id, position, ...row }) => inWholeNumbers(row));

function inWholeNumbers(value: unknown): unknown {
  if (typeof value === "number") return int(value);
  if (Array.isArray(value)) return value.map(inWholeNumbers);
  if (typeof value !== "object" || value === null) return value;

  const whole: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) whole[name] = FRACTIONS.has(name) ? inner : inWholeNumbers(inner);
  return whole;
}
