import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { type ShownDraft, showDraft } from "../../../src/edit/drafts/shown-draft.ts";
import { openQueue } from "../../../src/edit/on-disk/draft-queue.ts";
import { caseWithDrafts, draftOf } from "../../cli/drafts-on-disk.ts";
import { BY } from "./beside-sample.ts";

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A draft beside the sample case as it is shown, and others beside it. */
async function shown(first: object, ...others: readonly object[]): Promise<ShownDraft> {
  const beside = await mkdtemp(join(tmpdir(), "sayswho-"));
  folders.push(beside);
  const opened = await openQueue(await caseWithDrafts(beside, [first, ...others]), BY);
  if (!opened.ok) expect.fail(JSON.stringify(opened.issues));
  const { queue } = opened;
  const [filed] = queue.drafts();
  return showDraft(queue.sitting.now(), queue.box(), queue.judge(filed?.draft ?? expect.fail("no draft")));
}

test("whom it names is told by name and kind, and whether the case has them", async () => {
  const person = { id: "neri-vant", kind: "person", name: "Neri Vant" };
  const { names } = await shown(draftOf("d1", { object: "neri-vant" }), { entity: person });
  expect(names).toEqual({
    tidewater: { name: "Tidewater Company", kind: "organization", named: true, isNew: false },
    "neri-vant": { name: "Neri Vant", kind: "person", named: true, isNew: true },
    "mara-quill": { name: "Mara Quill", kind: "person", named: true, isNew: false },
  });
});

test("whoever may be one of the case's comes with their own facts, and with whom they may be", async () => {
  const person = { id: "b2", kind: "person", name: "Joss Brandt", description: "of the harbour" };
  const { undecided, isReady } = await shown(draftOf("d1", { object: "b2" }), { entity: person });
  expect(isReady).toBe(false);
  expect(undecided).toMatchObject([
    { entity: "b2", name: "Joss Brandt", facts: "person; of the harbour", offers: [{ name: "Joss Brandt" }] },
  ]);
});

test("where its words do not stand the nearest are shown and said to be no more than that, and of a text that is not there nothing", async () => {
  const near = await shown(draftOf("d1", { anchor: { exact: "the Tidewater Company paid Joss Brandt in 2018" } }));
  expect(near.passage).toMatchObject({ isFound: false, line: 1 });
  expect(near.troubles).toMatchObject([{ rule: "quote-nowhere" }]);
  const away = { source: { id: "leaflet", genre: "post", title: "A leaflet" } };
  const textless = await shown(draftOf("d1", { source: "leaflet" }), away);
  expect(textless.passage).toBeUndefined();
  expect(textless.source).toEqual({ id: "leaflet", title: "A leaflet", isInCase: false });
});

test("whatever stands in a proposed chain, it is shown and nothing is thrown", { tags: ["slow"] }, async () => {
  for (const attribution of [undefined, null, "somebody", [null], [{ by: 7 }], [{}]])
    expect((await shown(draftOf("d1", { attribution }))).isReady).toBe(false);
});
