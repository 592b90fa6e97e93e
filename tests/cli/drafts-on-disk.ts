import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeCaseFolder } from "../../src/case-file/on-disk/write-case-folder.ts";
import { sampleCase } from "../sample-case.ts";

const SAID = { mode: "says", cue: "said" };
const common = { subject: "tidewater", predicate: "paid", object: "ilya-sorn", source: "gazette" };

/** A draft of the sample case's first text, with its passage as words alone. */
export const draftOf = (id: string, claim: object = {}, more: object = {}): object => ({
  id,
  proposedBy: "a program",
  proposedAt: "2026-11-29",
  ...more,
  claim: {
    ...common,
    id: `claim-${id}`,
    anchor: { exact: "the Tidewater Company paid Joss Brandt in 2019" },
    statement: "Mara Quill alleges that Tidewater paid Ilya Sorn.",
    attribution: [{ by: "mara-quill", ...SAID }],
    ...claim,
  },
});

/** Lays the sample case with its texts into a folder of its own, and drafts beside it. */
export async function caseWithDrafts(within: string, drafts: readonly object[]): Promise<string> {
  const folder = await mkdtemp(join(within, "drafts-"));
  const { records, texts } = sampleCase();
  await writeCaseFolder(folder, records);
  await mkdir(join(folder, "texts"));
  for (const [id, text] of texts) await writeFile(join(folder, `texts/${id}.txt`), text);
  await mkdir(join(folder, "drafts"));
  await writeFile(join(folder, "drafts/ours.jsonl"), drafts.map((draft) => `${JSON.stringify(draft)}\n`).join(""));
  return folder;
}
