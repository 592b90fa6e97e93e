import { expect, test, vi } from "vitest";
import { asSourceId } from "../../../src/model/id.ts";
import { keepSourceTexts } from "../../../src/viewer/state/source-texts.ts";
import { serveTexts } from "../sample-state.ts";

test("a text is fetched once, when it is first asked for, and kept", async () => {
  const fetchText = vi.fn(serveTexts);
  const texts = keepSourceTexts(fetchText);
  expect(texts(asSourceId("wire")).value).toEqual({ kind: "fetching" });
  await vi.waitFor(() => expect(texts(asSourceId("wire")).value.kind).toBe("at-hand"));
  expect(fetchText).toHaveBeenCalledTimes(1);
});

test("a text that nobody has is told apart from one that could not be fetched, which is tried again", async () => {
  const texts = keepSourceTexts(serveTexts);
  texts(asSourceId("blog"));
  await vi.waitFor(() => expect(texts(asSourceId("blog")).value.kind).toBe("not-at-hand"));

  let isUp = false;
  const shaky = keepSourceTexts(async (address) => {
    if (!isUp) throw new TypeError("fetch failed");
    return serveTexts(address);
  });
  const text = shaky(asSourceId("wire"));
  await vi.waitFor(() => expect(text.value.kind).toBe("failed"));
  isUp = true;
  expect(shaky(asSourceId("wire"))).toBe(text);
  await vi.waitFor(() => expect(text.value.kind).toBe("at-hand"));
});

test("an id cannot lead the request elsewhere", async () => {
  const fetchText = vi.fn(serveTexts);
  keepSourceTexts(fetchText)(asSourceId("../../etc/passwd"));
  expect(fetchText).toHaveBeenCalledWith("./api/texts/..%2F..%2Fetc%2Fpasswd");
});
