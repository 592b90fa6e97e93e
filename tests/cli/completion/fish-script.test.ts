import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { fishScript } from "../../../src/cli/completion/fish-script.ts";
import { OPTIONS, WORDS } from "./sayswho-words.ts";
import { isThere } from "./shell-there.ts";

const script = fishScript(WORDS, OPTIONS);

test("every command, option and word has its line, with what it is about", () => {
  expect(script).toContain("complete -c sayswho -n __fish_use_subcommand -f -a check -d 'say everything");
  expect(script).toContain("-n '__fish_seen_subcommand_from export' -l to -x -a 'graphology gexf");
  expect(script).toContain("-s o -l output -r -F");
  expect(script).toContain("keep a source\\'s text");
  expect(
    script
      .trimEnd()
      .split("\n")
      .slice(1)
      .every((line) => line.startsWith("complete -c sayswho ")),
  ).toBe(true);
});

describe.skipIf(!isThere("fish"))("in fish itself", () => {
  const offered = (line: string) =>
    execFileSync("fish", ["--no-config", "-c", `${script}\ncomplete -C '${line}'`], { encoding: "utf8" })
      .trimEnd()
      .split("\n")
      .map((offer) => offer.split("\t")[0]);

  test("commands, options and their words are offered", () => {
    expect(offered("sayswho cont")).toEqual(["contradictions"]);
    expect(offered("sayswho claims --pol")).toEqual(["--polarity"]);
    expect(offered("sayswho export x --to gexf")).toEqual(["gexf", "gexf-1.2"]);
    expect(offered("sayswho formats tri")).toEqual(["trig"]);
  });
});
