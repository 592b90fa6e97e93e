import { SaysWhoError } from "../errors.ts";
import type { Database } from "./database.ts";
import { missingSchema } from "./missing-schema.ts";

const INDEXES_TIMEOUT_MS = 3_600_000;

/**
 * Makes the constraints and indexes that a database lacks, and waits until they can be used. Of several who do so at
 * once, one makes each, and the others find it made.
 */
export async function makeSchema(database: Database): Promise<void> {
  const missing = await missingSchema(database);
  for (const { text } of missing) {
    await database.write([{ text, parameters: {} }]).catch((error: unknown) => {
      if (!isMadeAlready(error)) throw error;
    });
  }
  // Of a case that was imported offline there may be millions of records to index.
  if (missing.length > 0)
    await database.read({ text: "CALL db.awaitIndexes(3600)", parameters: {} }, INDEXES_TIMEOUT_MS);
}

/** The server looks whether it exists before it locks it, so somebody else may have made it in between. */
const isMadeAlready = (error: unknown): boolean =>
  error instanceof SaysWhoError &&
  (error.cause as { code?: string } | undefined)?.code === "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists";
