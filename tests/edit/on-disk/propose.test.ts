/** @module-tag slow */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readDrafts } from "../../../src/edit/on-disk/draft-folder.ts";
import { type Proposed, proposer } from "../../../src/edit/on-disk/propose.ts";
import { openSitting } from "../../../src/edit/on-disk/sitting.ts";
import { ProposalSchema } from "../../../src/model/proposal.ts";
import { copySeed } from "../../seed-copy.ts";
import { BY, proposal } from "../proposals/beside-seed.ts";

let within = "";
beforeAll(async () => {
  within = await mkdtemp(join(tmpdir(), "sayswho-propose-"));
});
afterAll(() => rm(within, { recursive: true, force: true }));

async function begun(name: string) {
  const folder = join(within, name);
  await copySeed(folder);
  const opened = await openSitting(folder);
  if (!opened.ok) expect.fail("the case does not check");
  return { folder, working: opened.sitting.now() };
}
const proposed = (fields: object = {}): Proposed => ({
  proposal: ProposalSchema.parse(
    proposal({ attribution: [{ by: "unattributed", mode: "says" }], predicate: "member-of", ...fields }),
  ),
  from: "x.jsonl, line 1",
});

test("what is taken lies beside the case, one answer for each that was given, in its order", async () => {
  const { folder, working } = await begun("laid");
  const refused: Proposed = { answer: { taken: false, reasons: [] } };
  const { answers, laid } = await proposer(folder)(working, [refused, proposed(), proposed()], BY, "ours");
  expect(answers.map(({ taken }) => taken)).toEqual([false, true, false]);
  expect(laid).toEqual({ batch: "ours", files: ["drafts/ours.jsonl"] });
  const { box, issues } = await readDrafts(folder);
  expect(issues).toEqual([]);
  expect([...box.drafts.values()].map(({ draft }) => [draft.proposedBy, draft.from])).toEqual([
    ["a program", "x.jsonl, line 1"],
  ]);
  expect(await readFile(join(folder, "drafts/.gitignore"), "utf8")).toBe("*\n");
});

test("the next batch knows of the last, by the same proposer and by another, and where nothing is taken nothing is laid", async () => {
  const { folder, working } = await begun("again");
  const propose = proposer(folder);
  await propose(working, [proposed()], BY, "ours");
  for (const again of [propose, proposer(folder)]) {
    const { answers, laid } = await again(working, [proposed()], BY, "ours");
    expect(answers).toMatchObject([{ taken: false, reasons: [{ rule: "proposed-before" }] }]);
    expect(laid).toBeUndefined();
  }
  const { laid } = await propose(working, [proposed({ polarity: "denies" })], BY, "ours");
  expect(laid?.files).toEqual(["drafts/ours-2.jsonl"]);
});

test("several at once lay each proposal once", async () => {
  const { folder, working } = await begun("at-once");
  const batches = await Promise.all(
    Array.from({ length: 6 }, (_, i) => proposer(folder)(working, [proposed()], BY, `p${i}`)),
  );
  expect(batches.flatMap(({ answers }) => answers).filter(({ taken }) => taken)).toHaveLength(1);
  expect((await readDrafts(folder)).issues).toEqual([]);
});
