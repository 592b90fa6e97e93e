import { expect, test } from "vitest";
import { KeyButtons } from "../../src/desk/key-buttons.tsx";
import { LINE_KEYS, READING_KEYS } from "../../src/desk/keys.ts";
import type { DeskState } from "../../src/desk/state/desk-state.ts";
import { markupOf } from "../viewer/sample-state.ts";

test.each([
  ["reading", READING_KEYS],
  ["writing", LINE_KEYS],
])("whatever a key does while %s, a button does, with its words and its key", (_, list) => {
  const markup = markupOf(KeyButtons, { state: {} as DeskState, list });
  expect(markup.match(/<button/g)).toHaveLength(list.length);
  for (const { words } of list) expect(markup).toContain(`>${words} <kbd`);
});

test("of a key that is about a claim it is said which: whole where one points at it, else enough to know it by", () => {
  const aim = `Anton Kesrin alleges that ${"one thing after another, ".repeat(9)}was so.`;
  const [first] = READING_KEYS;
  const list = [{ ...(first ?? expect.fail("no key")), aim }];
  const markup = markupOf(KeyButtons, { state: {} as DeskState, list });
  expect(markup).toContain(`title="${aim}"`);
  expect(markup).toMatch(/<bdi class="aim">Anton Kesrin alleges[^<]{10,60}was so\.<\/bdi>/);
});
