import { int } from "neo4j-driver";
import { NODE_COLUMNS } from "../formats/neo4j/property-graph.ts";
import type { RecordRow } from "../formats/neo4j/record-row.ts";

const FRACTIONS = new Set(NODE_COLUMNS.flatMap(([name, type]) => (type === "double" ? [name] : [])));

/** Rows, or what is wanted of them, as a parameter. JavaScript tells no whole numbers from fractions, and the driver would send them all as fractions. */
export const rowParameters = (rows: readonly Partial<RecordRow>[]): unknown[] =>
  // What also stands among the properties is not sent twice, but for the key and the hash, by which a row is found.
  rows.map(({ id, position, ...row }) => inWholeNumbers(row));

/** Rows come by the hundred thousand and few of their values are numbers, so that only what holds one is copied. */
function inWholeNumbers(value: unknown): unknown {
  if (typeof value === "number") return int(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.some((inner) => typeof inner !== "string") ? value.map(inWholeNumbers) : value;

  let copy: Record<string, unknown> | undefined;
  const properties = value as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(properties)) {
    const inner = properties[name];
    if (typeof inner === "string") continue;
    const whole = FRACTIONS.has(name) ? inner : inWholeNumbers(inner);
    if (whole === inner) continue;
    copy ??= { ...properties };
    copy[name] = whole;
  }
  return copy ?? value;
}
