import { expect, test } from "vitest";
import { SourceList } from "../../../src/desk/reading/source-list.tsx";
import { hearNews } from "../../../src/desk/state/desk-state.ts";
import { setRead } from "../../../src/desk/state/read-on.ts";
import { addSource } from "../../../src/edit/changes/add-source.ts";
import { partsOf } from "../../../src/edit/working-case.ts";
import { markupOf, shownBy } from "../../viewer/sample-state.ts";
import { ownDesk } from "../own-desk.ts";

const desk = ownDesk();

test("every source is listed once with its claims, and the one that is read is marked", async () => {
  const state = await desk.reading("union-speech");
  const markup = markupOf(SourceList, { state });
  const sources = [...partsOf(state.working.value, "sources")];
  expect(markup.match(/<button/g)).toHaveLength(sources.length);
  expect(markup.match(/aria-current="true"/g)).toHaveLength(1);
  const words = shownBy(SourceList, { state });
  for (const [id, { title }] of sources) expect(words).toContain(title ?? id);
});

test("how far a source is read stands beside it, and that it is read once somebody says so", async () => {
  const state = await desk.reading("union-speech");
  const before = shownBy(SourceList, { state });
  await setRead(state, true);
  expect(before).toMatch(/\d+ % read/);
  expect(shownBy(SourceList, { state }).match(/· read/g)?.length).toBe((before.match(/· read/g)?.length ?? 0) + 1);
});

test("a source that must not leave says so", async () => {
  const state = await desk.reading("union-speech");
  const shut = [...partsOf(state.working.value, "sources")].filter(([, { access }]) => access !== "open");
  expect(shownBy(SourceList, { state }).match(/must not leave/g)?.length ?? 0).toBe(shut.length);
});

test("a work without a text is no text that is read: it says so, and has no measure", { tags: ["slow"] }, async () => {
  const state = await desk.reading("union-speech");
  const counted = () => markupOf(SourceList, { state }).match(/<meter/g)?.length ?? 0;
  const [before, missing] = [counted(), shownBy(SourceList, { state }).match(/no text at hand/g)?.length ?? 0];
  await state.server.save(addSource(desk.sitting().now(), { title: "A film", genre: "video" }));
  await hearNews(state);
  expect(shownBy(SourceList, { state }).match(/no text at hand/g)).toHaveLength(missing + 1);
  expect(shownBy(SourceList, { state })).not.toContain("0 claims · 100 % read");
  expect(counted()).toBe(before);
});
