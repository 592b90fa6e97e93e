import { expect, test } from "vitest";
import { CHANGING_KEYS, DECIDING_KEYS, PAIR_KEYS, QUEUE_KEYS } from "../../src/desk/drafts/draft-keys.ts";
import { KeyHelp } from "../../src/desk/key-help.tsx";
import { LINE_KEYS, READING_KEYS } from "../../src/desk/keys.ts";
import { markupOf } from "../viewer/sample-state.ts";

test("every key of the desk is named with what it does", () => {
  const markup = markupOf(KeyHelp, {});
  const ofDrafts = [...DECIDING_KEYS, ...CHANGING_KEYS, ...PAIR_KEYS, ...QUEUE_KEYS];
  expect(markup.match(/<kbd/g)).toHaveLength(READING_KEYS.length + LINE_KEYS.length + ofDrafts.length);
  for (const { words } of [...READING_KEYS, ...LINE_KEYS, ...ofDrafts]) expect(markup).toContain(`<dd>${words}</dd>`);
});

test("a key stands once under a heading, for one thing", () => {
  for (const section of markupOf(KeyHelp, {}).split("<h2>").slice(1)) {
    const keys = [...section.matchAll(/<kbd[^>]*>([^<]*)<\/kbd>/g)].map(([, key]) => key);
    expect(new Set(keys).size, section.slice(0, 30)).toBe(keys.length);
  }
});
