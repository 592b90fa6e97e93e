import { expect, test } from "vitest";
import { SaysWhoError } from "../../src/errors.ts";
import { databaseTrouble } from "../../src/neo4j/database-trouble.ts";

const PLACE = "neo4j://example.org:7687";

// Codes and words as servers of both releases and the driver give them.
test.each([
  ["Neo.ClientError.Security.Unauthorized", "", "database-refused"],
  ["Neo.ClientError.Security.AuthenticationRateLimit", "", "database-refused"],
  ["ServiceUnavailable", "Failed to connect to server.", "database-down"],
  ["Neo.ClientError.Database.DatabaseNotFound", "", "database-missing"],
  ["Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", "", "database-read-only"],
  ["Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", "", "database-read-only"],
  ["Neo.ClientError.Statement.AccessMode", "", "database-read-only"],
  ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "", "database-out-of-memory"],
  ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "", "database-too-slow"],
  ["Neo.DatabaseError.General.UnknownError", "java.io.IOException: No space left on device", "database-full"],
  ["Neo.DatabaseError.Statement.ExecutionFailed", "The disk is on fire", "database-trouble"],
])("%s %s is %s", (code, message, ours) => {
  const trouble = databaseTrouble(Object.assign(new Error(message), { code }), PLACE);
  expect(trouble.code).toBe(ours);
  expect(trouble.message).toContain(PLACE);
  expect(trouble.cause).toBeInstanceOf(Error);
});

test("what is ours already is passed on as it is", () => {
  const ours = new SaysWhoError("database-address", "x");
  expect(databaseTrouble(ours, PLACE)).toBe(ours);
});
