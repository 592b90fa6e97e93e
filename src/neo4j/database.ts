import type { Statement } from "./statement.ts";

/** One answer of a query: its columns by name. Whole numbers are plain numbers. */
export type Answer = Readonly<Record<string, unknown>>;

/** A Neo4j database that can be asked and written to. Every trouble is a `SaysWhoError` whose code begins with `database-`. */
export interface Database {
  /** Asks in a read-only session, ended after `timeoutMs` (one minute where nothing is said). */
  read(statement: Statement, timeoutMs?: number): Promise<Answer[]>;
  /** Runs statements one after another as one transaction: all of them, or none. */
  write(statements: readonly Statement[]): Promise<void>;
  close(): Promise<void>;
}
