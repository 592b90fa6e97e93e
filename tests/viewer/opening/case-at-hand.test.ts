import { expect, test } from "vitest";
import type { CaseAtHand } from "../../../src/viewer/opening/case-at-hand.ts";
import { embeddedCase } from "../../../src/viewer/opening/embedded-case.ts";
import { servedCase } from "../../../src/viewer/opening/served-case.ts";

const block = { textContent: "", dataset: { length: "0" } } as unknown as HTMLElement;

test("wherever the case comes from, each trouble is said with what to do", () => {
  const cases: readonly (CaseAtHand | undefined)[] = [servedCase(fetch), embeddedCase({ getElementById: () => block })];
  for (const { unanswered, unreadable } of cases.flatMap((one) => one ?? [])) {
    expect(unanswered.mend).toMatch(/run sayswho (open|publish)|run it again/);
    expect(unreadable.mend).toMatch(/run sayswho (open|publish)/);
    for (const { message } of [unanswered, unreadable]) expect(message).toMatch(/\.$/);
  }
  expect(cases).not.toContain(undefined);
});
