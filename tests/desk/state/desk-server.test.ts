import { expect, test } from "vitest";
import { deskServer } from "../../../src/desk/state/desk-server.ts";
import { addEntity } from "../../../src/edit/changes/add-entity.ts";
import { partOf } from "../../../src/edit/working-case.ts";
import { ownDesk } from "../own-desk.ts";

const desk = ownDesk("I. Vosk");

test("what the program has is what the page gets: the records, who codes, which texts are at hand", async () => {
  const served = await desk.server().open();
  expect(served.by).toBe("I. Vosk");
  expect(served.records.claims).toHaveLength([...desk.sitting().now().opened.parts.claims].length);
  expect(served.texts).toContain("union-speech");
  expect(await desk.server().text("union-speech")).toBe(partOf(desk.sitting().now(), "texts", "union-speech"));
  expect(await desk.server().text("courier-original")).toBeUndefined();
});

test("an edit is saved, taken back and done again, and the revision counts each", async () => {
  const server = desk.server();
  const edit = addEntity(desk.sitting().now(), { kind: "person", name: "Ina Vosk" });
  expect(await server.save(edit)).toMatchObject({ ok: true, revision: 1, history: { done: ["added Ina Vosk"] } });
  expect(await server.undo()).toMatchObject({ ok: true, revision: 2, history: { undone: ["added Ina Vosk"] } });
  expect(await server.redo()).toMatchObject({ ok: true, revision: 3 });
  expect((await server.since(3)).revision).toBe(3);
  expect(await server.undo()).toMatchObject({ ok: true });
  expect(await server.undo()).toMatchObject({ ok: false });
});

test("a document comes back as its text, with what is guessed of it", async () => {
  const taken = await desk.server().takeIn("letter.txt", new Blob(["Nobody climbed that rock."]));
  expect(taken).toMatchObject({ ok: true, document: "1", text: "Nobody climbed that rock.", alike: [] });
});

test("a text that the case has already is said to be there, with its source", async () => {
  const text = (await desk.server().text("union-speech")) ?? "";
  expect(await desk.server().takeIn("again.txt", new Blob([text]))).toMatchObject({
    alike: [{ source: "union-speech" }],
  });
});

test("a program that has ended, or answers with words alone, is an issue, and nothing is thrown", async () => {
  const ended = deskServer(() => Promise.reject(new TypeError("fetch failed")));
  const refusing = deskServer(
    async () => new Response("That is larger than anything the desk takes.", { status: 413 }),
  );
  for (const server of [ended, refusing])
    expect(await server.save({ what: "nothing", changes: [] })).toMatchObject({
      ok: false,
      issues: [{ code: "no-answer", severity: "error" }],
    });
});
