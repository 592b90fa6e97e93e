import { expect, test } from "vitest";
import { replies } from "../../../src/assistant/tools/replies.ts";
import { ask, seedAtHand, sharedSeed } from "../asked.ts";

const shared = await sharedSeed();

test("who was asked leads, of one claim, of one entity or of the case", async () => {
  const whole = await ask(replies, { limit: 100 }, shared);
  expect(whole.data.total).toBe(shared.table.replies.length);
  const [reply] = shared.table.replies;
  if (reply === undefined) expect.fail("no replies");
  const [about = ""] = reply.about;
  expect((await ask(replies, { claim: about }, shared)).text).toContain(about);
  const ofOne = await ask(replies, { entity: reply.asked }, shared);
  expect((ofOne.data.replies as { asked: { id: string } }[]).every(({ asked }) => asked.id === reply.asked)).toBe(true);
});

test("that it would not have been safe to ask is told to nobody", async () => {
  expect((await seedAtHand()).table.replies.some(({ status }) => status === "unsafe-to-seek")).toBe(true);
  expect(JSON.stringify(await ask(replies, { limit: 100 }, shared))).not.toContain("unsafe");
});
