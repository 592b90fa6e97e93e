import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { zshScript } from "../../../src/cli/completion/zsh-script.ts";
import { OPTIONS, WORDS } from "./sayswho-words.ts";
import { isThere } from "./shell-there.ts";

const script = zshScript(WORDS, OPTIONS);

test("commands are described, and each says its options, their words and its arguments", () => {
  expect(script.startsWith("#compdef sayswho\n")).toBe(true);
  expect(script).toContain("'attach:keep a source'\\''s text with the case");
  expect(script).toMatch(/^ +export\) _arguments .*'--to=\[the format\]:format:\(graphology gexf /m);
  expect(script).toContain("'(-o --output)-o[the file or folder");
  expect(script).toMatch(/^ +without\) _arguments .*'\*:actor:_files' ;;$/m);
});

test("brackets and colons in our words end nothing early", () => {
  const about = "a [b] \\ c:d";
  const value = { name: "n:m", choices: [], variadic: false };
  const option = { names: ["--x"], about, value };
  expect(zshScript([{ name: "go", about, arguments: [], options: [option] }], [])).toContain(
    "'--x=[a \\[b\\] \\\\ c:d]:n\\:m:_files'",
  );
});

test.skipIf(!isThere("zsh"))("zsh reads it without a complaint", () => {
  const { status, stderr } = spawnSync("zsh", ["-f", "-n"], { input: script, encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
});
