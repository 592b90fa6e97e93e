import { expect, test } from "vitest";
import { REPLY_STATUSES } from "../../../src/model/reply.ts";
import { ReplyLine } from "../../../src/viewer/says-who/reply-line.tsx";
import { fullState, shownBy } from "../sample-state.ts";

const state = fullState();
const reply = (id: string) => {
  const found = state.table.replies.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the case has no reply ${id}`);
  return found;
};
const shown = (id: string) => shownBy(ReplyLine, { state, reply: reply(id) });

test("who was asked by whom, what came of it, and in which work that stands", () => {
  expect(shown("reported")).toBe("Joss Brandt no reply is reported");
  expect(shown("sought")).toContain("Tidewater Company asked for a reply by the source; none yet");
  expect(shown("sought")).toContain("in Sorn takes it back");
  expect(shown("answered")).toContain("Ilya Sorn asked by us, and repliedI was not there.");
});

test("every status has words of its own", () => {
  const words = REPLY_STATUSES.map((status) => shownBy(ReplyLine, { state, reply: { ...reply("reported"), status } }));
  expect(new Set(words).size).toBe(REPLY_STATUSES.length);
});
