import { expect, test } from "vitest";
import { LineCounter, parseDocument } from "yaml";
import { MAX_DEPTH, MAX_KEYS } from "../../../src/case-file/record-bounds.ts";
import { composeYaml } from "../../../src/case-file/yaml/compose-yaml.ts";
import { soundFiles } from "../../hostile/attack.ts";

const composed = (text: string) => composeYaml(text, new LineCounter());

test("what a case holds is read as the library reads it, with the same places", () => {
  for (const text of soundFiles().values()) {
    const lines = new LineCounter();
    const result = composeYaml(text, lines);
    const expected = new LineCounter();
    const whole = parseDocument(text, { lineCounter: expected });
    expect(result.ok && result.document.toJS()).toEqual(whole.toJS());
    expect(lines.lineStarts).toEqual(expected.lineStarts);
  }
});

test.each([
  ["too-deep", "[".repeat(MAX_DEPTH + 3)],
  ["too-deep", "- ".repeat(MAX_DEPTH + 3)],
  ["too-many-keys", Array.from({ length: MAX_KEYS + 2 }, (_, i) => `k${i}: 1\n`).join("")],
  ["too-many-keys", `{ ${Array.from({ length: MAX_KEYS + 2 }, (_, i) => `k${i}: 1`).join(", ")} }`],
  ["no-yaml", "]".repeat(5_000)],
  ["no-yaml", "- *a *b\n".repeat(5_000)],
])("%s is as far as it goes", (beyond, text) => {
  expect(composed(text)).toMatchObject({ ok: false, beyond });
});

test("a list may be long where a map may not be wide, and a second document is an error", () => {
  expect(composed(`[${"a, ".repeat(MAX_KEYS + 9)}a]`)).toMatchObject({ ok: true });
  const two = composed("a: 1\n---\nb: 2\n");
  expect(two.ok && two.document.errors.map(({ code }) => code)).toEqual(["MULTIPLE_DOCS"]);
});

test("of what went wrong the first is kept, and why", () => {
  const result = composed(`a: 1\n${"]".repeat(5_000)}`);
  expect(!result.ok && result.errors[0]?.pos[0]).toBe(5);
});
