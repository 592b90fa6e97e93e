import { expect, test } from "vitest";
import { leavingReply } from "../../../src/graph/gate/leaving-reply.ts";
import { ReplySchema } from "../../../src/model/reply.ts";
import { gateFor } from "./open-gate.ts";

const reply = (fields: object) =>
  ReplySchema.parse({ id: "asked", asked: "brandt", about: ["open"], status: "received", ...fields });

test("it leaves with the claims that leave, and not without any", () => {
  const { gate } = gateFor(["sealed"]);
  expect(leavingReply(reply({ about: ["sealed", "open"] }), gate)).toEqual(reply({}));
  expect(leavingReply(reply({ about: ["sealed"] }), gate)).toBeUndefined();
});

test("that somebody answered leaves, and their words only where the work does in which they stand", () => {
  const { gate } = gateFor(["memo"]);
  expect(leavingReply(reply({ text: "no", source: "memo" }), gate)).toEqual(reply({}));
  const open = reply({ text: "no", source: "paper", soughtBy: "us", when: "2024" });
  expect(leavingReply(open, gate)).toEqual(open);
});

test("that it would not be safe to ask somebody is said as not sought", () => {
  const { gate, report } = gateFor([]);
  expect(leavingReply(reply({ status: "unsafe-to-seek" }), gate)?.status).toBe("not-sought");
  expect(report()).toEqual([{ what: 'reply.status (unsafe to seek, which is said as "not sought")', count: 1 }]);
});
