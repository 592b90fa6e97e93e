import type { Database } from "./database.ts";
import { SHAPE_RULES } from "./verify-statements.ts";

/** A rule that something in the database breaks: how much, and one example. */
export interface Violation {
  readonly rule: string;
  readonly count: number;
  readonly example: string;
}

const TIMEOUT_MS = 600_000;

/** Asks the database whether a case in it keeps the one rule and its two forms agree; gives what does not hold. */
export async function verifyCase(database: Database, caseId: string): Promise<Violation[]> {
  const answers = SHAPE_RULES.map(async ({ rule, statement }) => {
    const [answer] = await database.read(statement(caseId), TIMEOUT_MS);
    return { rule, count: Number(answer?.count ?? 0), example: String(answer?.example) };
  });
  return (await Promise.all(answers)).filter(({ count }) => count > 0);
}
