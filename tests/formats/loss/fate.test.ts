import { expect, test } from "vitest";
import { fateOf } from "../../../src/formats/loss/fate.ts";

const kept = { whole: ["entity", "claim.anchor.start"], partly: { "claim.place": "by name" } };

test("a kept path keeps what lies beneath it, and nothing beside it", () => {
  expect(fateOf("entity.names[].text", kept)).toBe("whole");
  expect(fateOf("claim.anchor.start", kept)).toBe("whole");
  expect(fateOf("claim.anchor.started", kept)).toBe("lost");
});

test("a path above a kept one is told apart, and what nobody names is lost", () => {
  expect(fateOf("claim", kept)).toBe("inside");
  expect(fateOf("claim.anchor", kept)).toBe("inside");
  expect(fateOf("claim.place", kept)).toBe("partly");
  expect(fateOf("source", kept)).toBe("lost");
});
