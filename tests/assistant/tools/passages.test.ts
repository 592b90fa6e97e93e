import { expect, test } from "vitest";
import { passages } from "../../../src/assistant/tools/passages.ts";
import { UNTRUSTED } from "../../../src/assistant/untrusted.ts";
import { ask, sharedSeed } from "../asked.ts";

const shared = await sharedSeed();

test("read to its end, part by part, a text is the text, and what is claimed of it stands beside it", async () => {
  const text = shared.texts.get("herald-officials" as never) ?? "";
  let words = "";
  const claims = new Set<string>();
  for (let start: number | undefined = 0; start !== undefined; ) {
    const { data, text: told }: Awaited<ReturnType<typeof ask>> = await ask(
      passages,
      { source: "herald-officials", start, length: 97 },
      shared,
    );
    expect(told.startsWith(UNTRUSTED)).toBe(true);
    words += data.words;
    for (const { claim } of data.claims as { claim: string }[]) claims.add(claim);
    start = data.next as number | undefined;
  }
  expect(words).toBe(text);
  expect(claims.size).toBe(4);
});

test("no letter is cut in two", async () => {
  const [source] = shared.table.sources;
  if (source === undefined) expect.fail("no sources");
  const odd = { ...shared, texts: new Map([[source.id, "ab🙂cd"]]) };
  const { data } = await ask(passages, { source: source.id, start: 0, length: 3 }, odd);
  expect([data.words, data.next]).toEqual(["ab🙂", 4]);
  expect((await ask(passages, { source: source.id, start: 3, length: 1 }, odd)).data.words).toBe("🙂");
});

test("what is not at hand, not shared or behind the end is told", async () => {
  await expect(ask(passages, { source: "courier-original" }, shared)).rejects.toThrow(/not at hand/);
  await expect(ask(passages, { source: "watch-conversation" }, shared)).rejects.toThrow(/not shared/);
  await expect(ask(passages, { source: "vey-column", start: 99_999 }, shared)).rejects.toThrow(/ends at/);
  await expect(ask(passages, { source: "vey-column" }, await sharedSeed({ redact: true }))).rejects.toThrow(/redacted/);
});
