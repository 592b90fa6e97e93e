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
