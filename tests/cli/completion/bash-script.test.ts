import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bashScript } from "../../../src/cli/completion/bash-script.ts";
import { CHOICES, OPTIONS, WORDS } from "./sayswho-words.ts";

const script = bashScript(WORDS, OPTIONS);

/** What bash has to offer for each line; words are parted as bash parts them, at = too. */
function offers(lines: readonly string[]): string[][] {
  const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;
  const asked = lines.map((line) => {
    const words = line
      .replace(/=(?=\S)/, " = ")
      .replace(/=$/, " =")
      .split(" ");
    return `COMP_WORDS=(${words.map(quoted).join(" ")}); COMP_CWORD=${words.length - 1}; _sayswho; echo "\${COMPREPLY[*]}"`;
  });
  const options = ["--noprofile", "--norc", "-u", "-c", `${script}\n${asked.join("\n")}`];
  const said = execFileSync("bash", options, { encoding: "utf8" });
  return said
    .split("\n")
    .slice(0, -1)
    .map((words) => words.split(" ").filter(Boolean));
}
const offered = (line: string): string[] => offers([line])[0] ?? [];

test("every command is offered first, and with a dash the program's own options", () => {
  expect(offered("sayswho ")).toEqual(WORDS.map(({ name }) => name));
  expect(offered("sayswho cont")).toEqual(["contradictions"]);
  expect(offered("sayswho -")).toEqual(["-V", "--version", "-h", "--help"]);
});

test("every option of every command is offered", () => {
  const lines = WORDS.map(({ name }) => `sayswho ${name} -`);
  expect(offers(lines)).toEqual(WORDS.map(({ options }) => options.flatMap(({ names }) => names)));
});

test("wherever one of a few words is wanted, these are offered and no others", () => {
  expect(CHOICES.length).toBeGreaterThan(10);
  expect(offers(CHOICES.map(([line]) => line))).toEqual(CHOICES.map(([, words]) => words));
});

test("an option's value is no argument, whichever way it is written", () => {
  expect(offered("sayswho export --to=gex")).toEqual(["gexf", "gexf-1.2"]);
  expect(offered("sayswho export --to=")).toContain("trig");
  expect(offered("sayswho export case --to csv -o ")).toEqual([]);
  expect(offered("sayswho export --to=csv --red")).toEqual(["--redact"]);
  expect(offered("sayswho formats --json tr")).toEqual(["trig"]);
  expect(offered("sayswho formats csv ")).toEqual([]);
});

test("where a file or a name is wanted nothing is offered, so that bash offers files", () => {
  expect(offered("sayswho check ")).toEqual([]);
  expect(script).toContain("complete -o default -F _sayswho sayswho");
});

test("what is typed is compared and never run", () => {
  const folder = mkdtempSync(join(tmpdir(), "sayswho-"));
  const trap = `$(touch\${IFS}${folder}/run)`;
  const lines = [
    `sayswho ${trap}`,
    `sayswho ${trap} ${trap}`,
    `sayswho export --to ${trap}`,
    `sayswho export --${trap}`,
  ];
  expect(offers(lines)).toEqual([[], [], [], []]);
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});
