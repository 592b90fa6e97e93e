/** @module-tag slow */
import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pc from "picocolors";
import { describe, expect, test } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { casesOnDisk } from "../case-on-disk.ts";
import { caseWithDrafts, draftOf } from "../drafts-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();
const begun = (...drafts: readonly object[]) => caseWithDrafts(cases.folder(), drafts);
const BY = ["--by", "I. Vosk"] as const;
const drafts = (folder: string, ...words: readonly string[]) => runCommand("drafts", folder, ...words);

describe("for scripts", () => {
  test("what waits is listed, with the rule that speaks against it", async () => {
    const folder = await begun(
      draftOf("good"),
      draftOf("absent", { anchor: { exact: "the Tidewater Company never paid Joss Brandt" } }),
      draftOf("invented", { attribution: [{ by: "lucja-wrona", mode: "says" }] }),
    );
    const { code, out } = await drafts(folder);
    expect(code).toBe(0);
    expect(out).toMatch(/good +ready +gazette/);
    expect(out).toMatch(/absent +quote-nowhere/);
    expect(out).toMatch(/invented +speaker-not-in-text/);
    expect(out).toContain("3 drafts wait, 1 of them ready to be accepted; 1 pair of entities may be one.");
    expect(jsonLines((await drafts(folder, "list", "--json", "--only", "refused")).out)).toMatchObject([
      { id: "absent", ready: false, troubles: [{ rule: "quote-nowhere", refusal: true }] },
      { id: "invented", ready: false },
    ]);
  });

  test("what is accepted is a claim of whoever accepts it, at its real position, and can be taken back whole", async () => {
    const folder = await begun(draftOf("good", {}, { from: "rows.csv, line 7" }));
    const before = await readFile(join(folder, "claims.yaml"), "utf8");
    const { code, out } = await drafts(folder, "accept", "good", ...BY);
    expect([code, out]).toEqual([0, "accepted claim-good\n"]);
    const [claim] = jsonLines((await runCommand("claims", folder, "--json")).out).filter(
      ({ id }) => id === "claim-good",
    );
    expect(claim).toBeDefined();
    const written = await readFile(join(folder, "claims.yaml"), "utf8");
    expect(written).toContain("recordedBy: I. Vosk");
    expect(written).toContain("Proposed by a program (rows.csv, line 7).");
    expect((await runCommand("check", folder)).code).toBe(0);
    expect((await drafts(folder)).out).toContain("0 drafts wait");

    expect((await runCommand("undo", folder)).out).toContain("Taken back: accepted claim-good");
    expect(await readFile(join(folder, "claims.yaml"), "utf8")).toBe(before);
    expect((await drafts(folder)).out).toContain("1 draft waits");
  });

  test("of what is refused the rule, a hash and the why are kept, and no word of it", async () => {
    const folder = await begun(draftOf("bad", { anchor: { exact: "Ilya Sorn robbed the bank" } }), draftOf("good"));
    expect((await drafts(folder, "refuse", "bad", "--why", "nobody says so", ...BY)).code).toBe(0);
    const kept = await readFile(join(folder, "drafts/decisions.jsonl"), "utf8");
    expect(JSON.parse(kept)).toMatchObject({ draft: "bad", refused: "quote-nowhere", why: "nobody says so" });
    const all = kept + (await readFile(join(folder, "drafts/ours.jsonl"), "utf8"));
    expect(all).not.toContain("robbed");
    expect((await drafts(folder)).out).toContain("1 draft waits");
  });

  test("what a rule speaks against is accepted only after it was changed", async () => {
    const folder = await begun(draftOf("bad", { anchor: { exact: "The company denies it" } }));
    const refused = await drafts(folder, "accept", "bad", ...BY);
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining("[quote-nowhere]")]);
    const set = ["--set", "passage=The company denied it", "speaker=tidewater", "polarity=denies"];
    expect((await drafts(folder, "change", "bad", ...set, ...BY)).code).toBe(0);
    expect((await drafts(folder, "accept", "bad", ...BY)).code).toBe(0);
    expect((await runCommand("check", folder)).code).toBe(0);
  });

  test("a sentence that is given with other changes stands, wherever it is given among them", async () => {
    const folder = await begun(draftOf("good"));
    const set = ["--set", "statement=In my own words.", "predicate=leads", "polarity=denies"];
    expect((await drafts(folder, "change", "good", ...set, ...BY)).out).toContain("changed the statement of good");
    expect((await drafts(folder, "show", "good")).out).toContain("In my own words.");
    const { out } = await drafts(folder, "change", "good", "--set", "polarity=asserts", ...BY);
    expect(out).toContain("it says now: “Mara Quill alleges that Tidewater Company leads Ilya Sorn.”");
  });

  test("somebody proposed who may be one whom the case has is decided of first", async () => {
    const entity = { id: "brandt-2", kind: "person", name: "joss BRANDT" };
    const folder = await begun({ entity }, draftOf("good", { object: "brandt-2" }));
    expect((await drafts(folder, "accept", "good", ...BY)).err).toContain("[entity-undecided]");
    const same = ["same", "brandt-2", "--with", "joss-brandt", "--why", "the same name"];
    expect((await drafts(folder, ...same, ...BY)).code).toBe(0);
    expect((await drafts(folder, "accept", "good", ...BY)).code).toBe(0);
    const shown = jsonLines((await runCommand("claims", folder, "--json")).out).find(({ id }) => id === "claim-good");
    expect(JSON.stringify(shown)).toContain("joss-brandt");
    expect(await readFile(join(folder, "entities.yaml"), "utf8")).not.toContain("brandt-2");
  });

  test("two of the case are joined, or kept apart, with the why", async () => {
    const folder = await begun();
    const apart = ["apart", "official", "--with", "mara-quill", "--why", "she is named beside him"];
    expect((await drafts(folder, ...apart, ...BY)).code).toBe(0);
    expect(await readFile(join(folder, "entities.yaml"), "utf8")).toContain("notSame");
    expect((await drafts(folder, "list", "--only", "pairs")).out).toContain("0 pairs");
    const same = ["same", "official", "--with", "mara-quill", "--why", "she said so"];
    expect((await drafts(folder, ...same, ...BY)).code).toBe(1);
  });

  test("a folder that is no case is left as it is", async () => {
    const folder = await mkdtemp(join(cases.folder(), "no-case-"));
    await mkdir(join(folder, "drafts"));
    await writeFile(join(folder, "drafts/theirs.jsonl"), "");
    expect((await drafts(folder, "drop", "theirs")).code).toBe(2);
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(["drafts", join("drafts", "theirs.jsonl")]);
    expect((await drafts(join(folder, "nowhere"), "drop", "theirs")).code).toBe(2);
    expect(await readdir(folder)).toEqual(["drafts"]);
  });

  test("bad usage ends with 2 and says what is missing", async () => {
    const folder = await begun(draftOf("good"));
    for (const words of [
      ["accept", "good"],
      ["accept", ...BY],
      ["refuse", "good", ...BY],
      ["change", "good", "--set", "colour=red", ...BY],
      ["show", "nobody"],
      ["review", ...BY],
      ["drop", "nothing"],
    ])
      expect((await drafts(folder, ...words)).code, words.join(" ")).toBe(2);
    expect((await drafts(folder, "accept", "nobody", ...BY)).code).toBe(1);
  });
});

/** Runs the review with these keys; a line is typed where the key is an array. */
async function reviewed(folder: string, keys: readonly (string | readonly [string])[]) {
  let out = "";
  const left = [...keys];
  const keyboard = {
    key: async () => String(left.shift() ?? "end"),
    line: async () => {
      const next = left.shift();
      return Array.isArray(next) ? String(next[0]) : undefined;
    },
    close: () => {},
  };
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      out += text;
    },
    interactive: true,
    colours: pc.createColors(false),
    keyboard: () => keyboard,
  };
  const code = await run(["drafts", folder, ...BY], terminal);
  return { code, out, left };
}

describe("on a terminal", () => {
  test("one is shown at a time beside its passage, and moving decides nothing", async () => {
    const folder = await begun(draftOf("one"), draftOf("two"));
    const { code, out } = await reviewed(folder, ["n", "n", "n", "p", "left", "right", "q"]);
    expect(code).toBe(0);
    expect(out).toContain("1 of 3");
    expect(out).toContain("[the Tidewater Company paid Joss Brandt in 2019]");
    expect(out).toContain("May these be one?");
    expect(out).toContain("3 entries still wait.");
    expect((await drafts(folder)).out).toContain("2 drafts wait");
  });

  test("a key each accepts, changes, refuses and takes back", async () => {
    const folder = await begun(draftOf("one"), draftOf("two", { anchor: { exact: "no such words at all" } }));
    const { out, left } = await reviewed(folder, [
      "a",
      "c",
      ["passage=a former clerk"],
      "r",
      ["not what it says"],
      "u",
      "u",
      "q",
    ]);
    expect(left).toEqual([]);
    expect(out).toContain("✓ accepted claim-one");
    expect(out).toContain("✓ changed the passage of two");
    expect(out).toContain("✓ took back: refused two");
    expect(out).toContain("✓ took back: changed two");
    expect(await readFile(join(folder, "drafts/ours.jsonl"), "utf8")).toContain("no such words at all");
    expect((await drafts(folder)).out).toContain("1 draft waits");
  });

  test("a pair is joined by one key and a why, and parted again by another", async () => {
    const folder = await begun();
    const { out } = await reviewed(folder, ["=", ["the same desk"], "u", "x", ["two people"], "z"]);
    expect(out).toContain("✓ joined official into mara-quill");
    expect(out).toContain("✓ took back: joined official into mara-quill");
    expect(out).toContain("✓ kept official and mara-quill apart");
    expect(out).toContain("Nothing waits.");
  });

  test("whoever gives no why has refused nothing", async () => {
    const folder = await begun(draftOf("one"));
    await reviewed(folder, ["r", "nothing typed", "q"]);
    expect((await drafts(folder)).out).toContain("1 draft waits");
  });
});
