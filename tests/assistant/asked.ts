import { expect } from "vitest";
import type { FollowedCase } from "../../src/assistant/follow-case.ts";
import { type SharedCase, type Sharing, shareCase } from "../../src/assistant/share-case.ts";
import type { Tool } from "../../src/assistant/tool.ts";
import { openCaseFolder } from "../../src/case-file/on-disk/open-case-folder.ts";
import type { CaseAtHand } from "../../src/graph/gate/leaving-case.ts";
import { SEED } from "../seed-copy.ts";

/** The seed case as it was opened. */
export async function seedAtHand(): Promise<CaseAtHand> {
  const opened = await openCaseFolder(SEED);
  if (!opened.ok) expect.fail("the seed case does not check");
  return opened;
}

/** What an assistant gets of the seed case. */
export const sharedSeed = async (sharing: Partial<Sharing> = {}): Promise<SharedCase> =>
  shareCase(await seedAtHand(), { share: [], redact: false, ...sharing });

/** A case that stays as it is. */
export const still = (shared: SharedCase): FollowedCase => ({
  now: async () => ({ ok: true, shared }),
  before: (edition) => (edition === shared.edition ? shared : undefined),
});

/** Asks a tool as a server does: by its shapes. What it answers has to fit its own output schema. */
export async function ask(
  tool: Tool,
  given: object,
  shared: SharedCase,
  followed: FollowedCase = still(shared),
): Promise<{ readonly text: string; readonly data: Record<string, unknown> }> {
  const input = tool.input.parse(given);
  const { text, data } = await tool.answer(input, { shared, followed, signal: new AbortController().signal });
  // Strictly, so that nothing is given that no schema names.
  expect(tool.output.strict().safeParse(data).error).toBeUndefined();
  return { text, data };
}

/** The lines of an answer that speak of a claim, each with the mark, the claim's id and the source. */
export function claimLinesIn(text: string): readonly string[] {
  return text.split("\n").filter((line) => line.startsWith("- ") && line.includes("claim "));
}
