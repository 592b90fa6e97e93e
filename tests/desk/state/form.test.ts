import { expect, test } from "vitest";
import type { Form } from "../../../src/desk/state/form.ts";
import { nextPart } from "../../../src/desk/state/say.ts";

const at = { start: 0, end: 1 };
const FORMS: { readonly [K in Form["kind"]]: Extract<Form, { kind: K }> } = {
  claim: {
    kind: "claim",
    passage: at,
    alsoAt: [],
    polarity: "asserts",
    steps: [{ mode: "says" }],
    hedges: [],
    qualifiers: {},
    rest: {},
  },
  frame: { kind: "frame", parts: [at], steps: [{ mode: "says" }] },
  withdraw: { kind: "withdraw", claim: "c", why: "", isRecanted: false, when: "2026-11-29", passage: at },
  reply: { kind: "reply", about: ["c"] },
};

test.each(Object.values(FORMS))("a $kind that is begun has a part that is asked for", (form) => {
  expect(nextPart(form)).toBeDefined();
});
