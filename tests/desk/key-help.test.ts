import { expect, test } from "vitest";
import { KeyHelp } from "../../src/desk/key-help.tsx";
import { LINE_KEYS, READING_KEYS } from "../../src/desk/keys.ts";
import { markupOf } from "../viewer/sample-state.ts";

test("every key of the desk is named with what it does", () => {
  const markup = markupOf(KeyHelp, {});
  expect(markup.match(/<kbd/g)).toHaveLength(READING_KEYS.length + LINE_KEYS.length);
  for (const { words } of [...READING_KEYS, ...LINE_KEYS]) expect(markup).toContain(`<dd>${words}</dd>`);
});
