/** @module-tag slow */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import pc from "picocolors";
import { expect, test } from "vitest";
import { run } from "../../../../src/cli/run.ts";
import { casesOnDisk } from "../../case-on-disk.ts";
import { caseWithDrafts } from "../../drafts-on-disk.ts";
import { jsonLines, runCommand } from "../../run-command.ts";

const cases = casesOnDisk();
const GOOD = {
  source: "gazette",
  quote: { exact: "Mara Quill, a former clerk, said the Tidewater Company paid Joss Brandt in 2019." },
  ...{ subject: "tidewater", predicate: "paid", object: "joss-brandt" },
  attribution: [{ by: "mara-quill", mode: "says", cue: "said" }],
};
const changed = { ...GOOD, quote: { exact: "the Tidewater Company paid Joss Brand in 2019" } };

async function begun(...lines: readonly string[]) {
  const folder = await caseWithDrafts(cases.folder(), []);
  const file = join(folder, "..", `p-${Math.random()}.jsonl`);
  await writeFile(file, lines.join("\n"));
  return { folder, file };
}
const BY = ["--by", "a model"] as const;

test("every line is answered: taken, or refused with the rule and what to do", async () => {
  const { folder, file } = await begun(JSON.stringify(GOOD), "", JSON.stringify(changed), "{", "[]");
  const { code, out } = await runCommand("propose", folder, file, ...BY);
  expect(code).toBe(1);
  expect(out).toMatch(/line 1 {2}taken {2}Mara Quill alleges that Tidewater Company has paid Joss Brandt\./);
  expect(out).toMatch(/line 3 {2}refused\n.*nearest is line 1.*\[quote-nowhere\]\n +→ quote the words/);
  expect(out).toMatch(/line 4 {2}refused\n.*the line is no JSON/);
  expect(out).toContain("1 proposal of 4 taken; it waits in drafts/a-model.jsonl.");
  expect((await runCommand("drafts", folder)).out).toContain("1 draft waits, 1 of them ready");
});

test("for programs each answer is a line, with the line that it is of", async () => {
  const { folder, file } = await begun(JSON.stringify(GOOD), JSON.stringify(changed));
  const answers = jsonLines((await runCommand("propose", folder, file, ...BY, "--json")).out);
  expect(answers).toMatchObject([
    { line: 1, taken: true, quote: "exact", remarks: [], draft: expect.stringMatching(/^gazette-[0-9a-f]{12}$/) },
    { line: 2, taken: false, reasons: [{ rule: "quote-nowhere" }, { rule: "speaker-not-at-passage" }] },
  ]);
});

test("what is piped in is read, and all taken ends well", async () => {
  const { folder } = await begun();
  let out = "";
  const terminal = { err: () => {}, interactive: false, colours: pc.createColors(false) };
  const code = await run(["propose", folder, "-", ...BY], {
    ...terminal,
    out: (text) => {
      out += text;
    },
    input: Readable.from([Buffer.from(`${JSON.stringify(GOOD)}\n`)]),
  });
  expect([code, out.includes("1 proposal of 1 taken")]).toEqual([0, true]);
});

test("who proposes has to be said; a case that does not check, and a file that is not there, are told", async () => {
  const { folder, file } = await begun(JSON.stringify(GOOD));
  for (const by of [[], ["--by", " "], ["--by", "a\u001b[2J"]])
    expect(await runCommand("propose", folder, file, ...by)).toMatchObject({
      code: 2,
      err: expect.stringContaining("--by"),
    });
  expect(await runCommand("propose", folder)).toMatchObject({ code: 2 });
  expect(await runCommand("propose", folder, "-", ...BY)).toMatchObject({ code: 2 });
  expect(await runCommand("propose", folder, "no-such-file", ...BY)).toMatchObject({ code: 2 });
  expect(await runCommand("propose", cases.broken(), file, ...BY)).toMatchObject({ code: 1 });
  await mkdir(join(folder, "none"));
  expect(await runCommand("propose", join(folder, "none"), file, ...BY)).toMatchObject({ code: 1 });
});

test("what other programs take out of a text is taken as far as it goes, and is finished in the queue", async () => {
  const text = "Mara Quill, a former clerk, said the Tidewater Company paid Joss Brandt in 2019.";
  const { folder, file } = await begun(
    JSON.stringify({
      document_id: "gazette",
      extractions: [
        {
          extraction_class: "payment",
          extraction_text: text,
          char_interval: { start_pos: 0, end_pos: text.length },
          attributes: { speaker: "Mara Quill" },
        },
        {
          extraction_class: "payment",
          extraction_text: "paid Ilya Sorn",
          char_interval: { start_pos: 0, end_pos: 14 },
        },
      ],
    }),
    JSON.stringify({ quote: "The company denied it.", speaker: "Tidewater Company", source: "gazette" }),
    JSON.stringify({
      target: {
        source: "gazette",
        selector: { type: "TextQuoteSelector", exact: "Brandt met Ilya Sorn in Port Almas" },
      },
      tags: ["subject:Joss Brandt", "predicate:met"],
    }),
  );
  const { code, out } = await runCommand("propose", folder, file, ...BY, "--json");
  expect(code).toBe(1);
  expect(jsonLines(out)).toMatchObject([
    { line: 1, taken: true, remarks: [{ rule: "left-open" }] },
    { line: 1, taken: false, reasons: [{ rule: "not-where-it-says" }] },
    { line: 2, taken: false, reasons: [{ rule: "speaker-not-at-passage" }] },
    {
      line: 3,
      taken: true,
      remarks: [{ rule: "left-open", message: "a person has to say: object, speaker, statement" }],
    },
  ]);
  const id = String(jsonLines(out)[3]?.draft);
  const drafts = (...words: string[]) => runCommand("drafts", folder, ...words);
  expect((await drafts("accept", id, "--by", "I. Vosk")).code).toBe(1);
  const said = [
    "object=ilya-sorn",
    "speaker=official",
    "statement=A senior official alleges that Joss Brandt met Ilya Sorn.",
  ];
  expect(await drafts("change", id, "--by", "I. Vosk", "--set", ...said)).toMatchObject({ code: 0 });
  expect(await drafts("accept", id, "--by", "I. Vosk")).toMatchObject({ code: 0 });
  expect((await runCommand("propose", folder, file, ...BY, "--source", "nowhere")).code).toBe(2);
});
