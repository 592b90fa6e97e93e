import neo4j, { type Driver, type Session } from "neo4j-driver";
import { SaysWhoError } from "../errors.ts";
import type { Answer, Database } from "./database.ts";
import { databaseTrouble } from "./database-trouble.ts";
import { refuseTooOld } from "./oldest-release.ts";

/** Where a database is, and who asks. Names and passwords come from the environment, never from a command line. */
export interface Connection {
  /** Such as "neo4j://localhost:7687"; with "neo4j+s" or "bolt+s" encrypted, with "+ssc" by a certificate of one's own. */
  readonly uri: string;
  readonly username?: string;
  readonly password?: string;
  /** The server's default database where there is none. */
  readonly database?: string;
}

const READ_TIMEOUT_MS = 60_000;
const CONNECTION_TIMEOUT_MS = 10_000;
const RETRY_MS = 20_000;

const SCHEMES = ["neo4j:", "neo4j+s:", "neo4j+ssc:", "bolt:", "bolt+s:", "bolt+ssc:"];

/** Whether somebody names a database, and not a folder. */
export const isDatabaseAddress = (place: string): boolean => /^(neo4j|bolt)(\+s|\+ssc)?:\/\//i.test(place);

/** What the environment says of the database; a URI that was named goes before NEO4J_URI. */
export function connectionFrom(
  env: Readonly<Record<string, string | undefined>>,
  named: { readonly uri?: string; readonly database?: string } = {},
): Connection {
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = env;
  const uri = named.uri ?? NEO4J_URI;
  const database = named.database ?? NEO4J_DATABASE;
  if (!uri) throw new SaysWhoError("database-address", "no database is named; set NEO4J_URI, or name one");

  return {
    uri,
    ...(NEO4J_USERNAME ? { username: NEO4J_USERNAME } : {}),
    ...(NEO4J_PASSWORD ? { password: NEO4J_PASSWORD } : {}),
    ...(database ? { database } : {}),
  };
}

/**
 * Connects to a Neo4j, a cluster too: routing, bookmarks and retries are the driver's own.
 * @throws SaysWhoError `database-address`, `database-down`, `database-refused`, `database-too-old` and the like
 */
export async function connect({ uri, username, password, database }: Connection): Promise<Database> {
  const place = placeOf(uri);
  const auth = password === undefined ? undefined : neo4j.auth.basic(username ?? "neo4j", password);
  const driver = neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    maxTransactionRetryTime: RETRY_MS,
    userAgent: "sayswho",
  });
  try {
    await checkVersion(driver, database);
  } catch (error) {
    await driver.close();
    throw databaseTrouble(error, place);
  }

  const inSession = async <T>(mode: "READ" | "WRITE", work: (session: Session) => Promise<T>): Promise<T> => {
    const session = driver.session({
      defaultAccessMode: mode,
      bookmarkManager: driver.executeQueryBookmarkManager,
      ...(database === undefined ? {} : { database }),
    });
    try {
      return await work(session);
    } catch (error) {
      throw databaseTrouble(error, place);
    } finally {
      await session.close();
    }
  };
  return {
    read: ({ text, parameters }, timeout = READ_TIMEOUT_MS) =>
      inSession("READ", (session) =>
        session.executeRead(
          async (transaction) => {
            const { records } = await transaction.run(text, parameters);
            return records.map((record): Answer => record.toObject());
          },
          { timeout },
        ),
      ),
    write: (statements) =>
      inSession("WRITE", (session) =>
        session.executeWrite(async (transaction) => {
          for (const { text, parameters } of statements)
            await transaction.run(text, parameters).catch((error) => dontRetryTooLarge(error, place));
        }),
      ),
    close: () => driver.close(),
  };
}

/** What is too large for the server's memory stays so: the driver would try it again, the caller can send less. */
function dontRetryTooLarge(error: unknown, place: string): never {
  const trouble = databaseTrouble(error, place);
  throw trouble.code === "database-out-of-memory" ? trouble : error;
}

/** The address as it may be shown: credentials in it are refused, since command lines are seen by others. */
function placeOf(uri: string): string {
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  if (url === undefined || !SCHEMES.includes(url.protocol)) {
    const schemes = SCHEMES.map((scheme) => `${scheme}//`).join(", ");
    throw new SaysWhoError("database-address", `the database's address must begin with one of ${schemes}`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new SaysWhoError(
      "database-address",
      "name and password do not belong into the address; set NEO4J_USERNAME and NEO4J_PASSWORD",
    );
  }
  return `${url.protocol}//${url.host}`;
}

async function checkVersion(driver: Driver, database: string | undefined): Promise<void> {
  // Outside a managed transaction, which would be tried again and again where nothing answers.
  const session = driver.session({ defaultAccessMode: "READ", ...(database === undefined ? {} : { database }) });
  const { summary } = await session.run("RETURN 1").finally(() => session.close());
  refuseTooOld(summary.server.agent);
}
