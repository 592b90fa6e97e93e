import { sha256Of } from "../../model/sha256.ts";
import type { CypherValue } from "./cypher-literal.ts";

/** What a node or a relationship holds: flat values for people and queries, undefined where there is nothing to say. */
export type Properties = Readonly<Record<string, CypherValue | undefined>>;

/** One record on its way into a database: its key, the hash of all that is written of it, and what is written. */
export interface RecordRow {
  readonly id: string;
  readonly key: string;
  readonly hash: string;
  /** Where it stands among its like in the case. */
  readonly position: number;
  /** Key, hash and position among them. */
  readonly properties: Properties;
}

/** The key of a record: ids are unique within a case, and a database may hold several cases. */
export const keyOf = (caseId: string, id: string): string => `${caseId}/${id}`;

/** What makes a row of a record. */
export interface Unsealed {
  readonly caseId: string;
  readonly id: string;
  readonly record: object;
  readonly position: number;
  readonly properties: Properties;
  /** Whatever else is written of it that neither the record nor its properties tell, such as where its relationships lead since others were joined. */
  readonly beside?: readonly string[];
}

/** Each record is kept whole too, as JSON, so that what has no property of its own comes back with it. */
export function sealed({ caseId, id, record, position, properties, beside = [] }: Unsealed): RecordRow {
  const whole = Object.assign({}, properties, { case: caseId, id });
  const json = JSON.stringify(record);
  const key = keyOf(caseId, id);
  const hash = hashOfRow(JSON.stringify(whole), json, beside);
  return { id, key, hash, position, properties: Object.assign(whole, { record: json, key, hash, position }) };
}

/** The hash of all that is written of a record: of its properties and the record itself, both as JSON, and of what is beside them. */
export function hashOfRow(properties: string, record: string, beside: readonly string[]): string {
  const more = beside.length === 0 ? "" : `\n${JSON.stringify(beside)}`;
  return sha256Of(`${properties}\n${record}${more}`);
}
