import { SaysWhoError } from "../errors.ts";
import { connect, connectionFrom } from "../neo4j/connect.ts";
import type { Database } from "../neo4j/database.ts";
import { CommandFailure } from "./command-failure.ts";
import type { DatabaseOptions } from "./options/database-options.ts";
import { printable } from "./terminal.ts";

/** Works with the database that a command line and the environment name; a trouble with it ends the command and says which. */
export async function withDatabase<T>(
  uri: string | undefined,
  { database }: DatabaseOptions,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  let opened: Database | undefined;
  try {
    const named = { ...(uri === undefined ? {} : { uri }), ...(database === undefined ? {} : { database }) };
    opened = await connect(connectionFrom(process.env, named));
    return await work(opened);
  } catch (error) {
    if (!(error instanceof SaysWhoError)) throw error;
    throw new CommandFailure(error.code === "database-address" ? 2 : 1, `${printable(error.message)}.`);
  } finally {
    await opened?.close();
  }
}
