import type { Command } from "commander";

/** What a command line says about a database; name and password come from the environment alone. */
export interface DatabaseOptions {
  readonly database?: string;
}

/** The words about the environment in the help of every command that speaks to a database. */
export const ENVIRONMENT =
  "NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE say where the database is and who asks;\n" +
  "an address may begin with neo4j+s:// or bolt+s:// for TLS. Name and password are never options.";

/** Adds `--database` and the option that names the address, such as `--to`. */
export const addDatabase = (command: Command, flag: "--to" | "--from"): Command =>
  command
    .option(`${flag} <uri>`, "the database's address, such as neo4j://localhost:7687 (default: NEO4J_URI)")
    .option("--database <name>", "one of the server's databases (default: NEO4J_DATABASE, or its default)");
