import { expect, test, vi } from "vitest";
import { asSourceId } from "../../../src/model/id.ts";
import { sha256Of } from "../../../src/model/sha256.ts";
import { keepSourceTexts } from "../../../src/viewer/state/source-texts.ts";
import { sampleCase } from "../../sample-case.ts";
import { sampleTable, serveTexts } from "../sample-state.ts";

const WIRE = { id: asSourceId("wire") };

test("a text is fetched once, when it is first asked for, and kept", async () => {
  const fetchText = vi.fn(serveTexts);
  const texts = keepSourceTexts(fetchText);
  expect(texts.of(WIRE).value).toEqual({ kind: "fetching" });
  await expect.poll(() => texts.of(WIRE).value.kind).toBe("at-hand");
  expect(fetchText).toHaveBeenCalledTimes(1);
});

test("a text that nobody has is told apart from one that could not be fetched, which is tried again", async () => {
  const texts = keepSourceTexts(serveTexts);
  texts.of({ id: asSourceId("blog") });
  await expect.poll(() => texts.of({ id: asSourceId("blog") }).value.kind).toBe("not-at-hand");

  let isUp = false;
  const shaky = keepSourceTexts(async (address) => {
    if (!isUp) throw new TypeError("fetch failed");
    return serveTexts(address);
  });
  const text = shaky.of(WIRE);
  await expect.poll(() => text.value.kind).toBe("failed");
  isUp = true;
  expect(shaky.of(WIRE)).toBe(text);
  await expect.poll(() => text.value.kind).toBe("at-hand");
});

test("an id cannot lead the request elsewhere", async () => {
  const fetchText = vi.fn(serveTexts);
  keepSourceTexts(fetchText).of({ id: asSourceId("../../etc/passwd") });
  expect(fetchText).toHaveBeenCalledWith("./api/texts/..%2F..%2Fetc%2Fpasswd");
});

test("a text that somebody has is taken where it is the very one that was read, and not otherwise", () => {
  const table = sampleTable();
  const source = table.sources.find(({ id }) => id === "wire");
  const { texts } = sampleCase();
  if (source === undefined) expect.fail("the sample case has a wire");
  const kept = keepSourceTexts(async () => new Response(null, { status: 204 }));
  const text = texts.get(source.id) ?? "";

  expect(kept.attach(source, `${text} `)).toBe(false);
  expect(kept.attach({ ...source, text: undefined } as unknown as typeof source, text)).toBe(false);
  expect(kept.attach(source, text)).toBe(true);
  expect(kept.of(source).value).toEqual({ kind: "at-hand", text });
});

test("what was not at hand is asked for again once the case was read again, and a text that changed is fetched anew", async () => {
  let given: string | null = null;
  const texts = keepSourceTexts(async () => new Response(given, { status: given === null ? 204 : 200 }));
  const source = sampleTable().sources.find(({ id }) => id === "wire");
  if (source?.text === undefined) expect.fail("the sample case has a wire that was read");
  texts.of(source);
  await expect.poll(() => texts.of(source).value.kind).toBe("not-at-hand");

  given = "first";
  texts.askAgain();
  texts.of(source);
  await expect.poll(() => texts.of(source).value).toEqual({ kind: "at-hand", text: "first" });
  given = "second";
  texts.askAgain();
  expect(texts.of(source).value).toEqual({ kind: "at-hand", text: "first" });
  const revised = { ...source, text: { ...source.text, sha256: sha256Of("second") } };
  texts.of(revised);
  await expect.poll(() => texts.of(revised).value).toEqual({ kind: "at-hand", text: "second" });
});
