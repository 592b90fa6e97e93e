import { SaysWhoError, type SaysWhoErrorCode } from "../errors.ts";

type Trouble = readonly [pattern: RegExp, code: SaysWhoErrorCode, words: (place: string) => string];

/** By the driver's and the server's codes; the first that fits. Words are looked at only where no code tells a full disk. */
const TROUBLES: readonly Trouble[] = [
  [
    /Security\.(Unauthorized|CredentialsExpired|AuthenticationRateLimit|TokenExpired)/,
    "database-refused",
    (place) => `${place} refused the name or the password; set NEO4J_USERNAME and NEO4J_PASSWORD to what it knows`,
  ],
  [
    /no space left|disk full|not enough (disk )?space/i,
    "database-full",
    (place) => `the disk of ${place} is full; make room there and push again, which goes on where it stopped`,
  ],
  [
    /ReadOnly|Statement\.AccessMode|Security\.Forbidden|Cluster\.NotALeader|WriteOnReadOnly/,
    "database-read-only",
    (place) => `${place} lets us read but not write; name a database, or a user, that may be written to`,
  ],
  [
    /DatabaseNotFound/,
    "database-missing",
    (place) => `${place} has no database of that name; SHOW DATABASES lists them`,
  ],
  [
    /OutOfMemory|StackOverFlow/,
    "database-out-of-memory",
    (place) => `${place} has too little memory for it, for the least piece too; give the server more heap`,
  ],
  [
    /TransactionTimedOut|Transaction\.Terminated|LockClientStopped/,
    "database-too-slow",
    (place) => `${place} took too long and was stopped; ask for less, or allow more time`,
  ],
  [
    /ServiceUnavailable|SessionExpired|ECONNREFUSED|ENOTFOUND|DatabaseUnavailable/,
    "database-down",
    (place) => `nothing answers at ${place}, or not as a Neo4j does; is the server up, and is this its Bolt address?`,
  ],
];

/** Says of a trouble with a database which it is and what to do, at an address without credentials. Ours are passed on as they are. */
export function databaseTrouble(error: unknown, place: string): SaysWhoError {
  if (error instanceof SaysWhoError) return error;

  const { code = "", message = "" } = error as { code?: string; message?: string };
  const [, ours, words] = TROUBLES.find(([pattern]) => pattern.test(code)) ??
    TROUBLES.find(([pattern]) => pattern.test(message)) ?? [
      undefined,
      "database-trouble" as const,
      () => `${place} said: ${message}${code ? ` (${code})` : ""}`,
    ];
  return new SaysWhoError(ours, words(place), { cause: error });
}
