import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sampleCase } from "../../sample-case.ts";
import { casesOnDisk } from "../case-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();
const { claims } = sampleCase().records;

test("--json has the entity, the claims about it and those it is a source of", async () => {
  const { out } = await runCommand("show", cases.sound(), "j. brandt", "--json");
  expect(jsonLines(out)).toMatchObject([
    {
      entity: { id: "joss-brandt" },
      about: claims
        .filter(({ subject, object }) => subject === "joss-brandt" || object === "joss-brandt")
        .map(({ id }) => id),
      says: claims.filter(({ attribution }) => attribution.some(({ by }) => by === "joss-brandt")).map(({ id }) => id),
    },
  ]);
});

test("for people it says that none of it is a finding", async () => {
  const { out } = await runCommand("show", cases.sound(), "Tidewater");
  expect(out).toMatch(/allegations? about it, none of them a finding/);
});

test("a name that nobody has is bad usage, with the nearest", async () => {
  const { code, err } = await runCommand("show", cases.sound(), "Jos Brandt");
  expect(code).toBe(2);
  expect(err).toContain("joss-brandt");
});

test("whom somebody may be is the coder's reading, from whichever record it is told; whom they are not is said too", async () => {
  const { out } = await runCommand("show", cases.sound(), "mara-quill");
  expect(out).toContain("may be the same as a senior official (official), in the coder's reading");

  const file = join(cases.sound(), "entities.yaml");
  await writeFile(file, (await readFile(file, "utf8")).replace("maybeSame: [ mara-quill ]", "notSame: [ mara-quill ]"));
  expect((await runCommand("show", cases.sound(), "mara-quill")).out).toContain(
    "looked at, and kept apart from a senior official (official)",
  );
});

test("a record that was joined into another is shown with it, and asked for by either id", async () => {
  const file = join(cases.sound(), "entities.yaml");
  const joined = 'joinedInto: { id: mara-quill, when: "2024", why: She said so. }';
  await writeFile(file, (await readFile(file, "utf8")).replace(/(maybeSame|notSame): \[ mara-quill \]/, joined));
  const { out } = await runCommand("show", cases.sound(), "official");
  expect(out).toMatch(/^Mara Quill/);
  expect(out).toContain("also recorded as a senior official (official), found to be the same 2024: She said so.");
  const [{ says } = {}] = jsonLines((await runCommand("show", cases.sound(), "mara-quill", "--json")).out);
  const theirs = claims.filter(({ attribution }) =>
    attribution.some(({ by }) => by === "official" || by === "mara-quill"),
  );
  expect(says).toEqual(theirs.map(({ id }) => id));
});

test("whoever publishes a work says what it says in its own voice", async () => {
  const file = join(cases.sound(), "claims.yaml");
  await writeFile(
    file,
    (await readFile(file, "utf8")).replace(
      /by: mara-quill\n {6}(cue: .*\n {6})?mode: says/,
      "by: work\n      mode: writes",
    ),
  );
  const [{ says } = {}] = jsonLines((await runCommand("show", cases.sound(), "the-gazette", "--json")).out);
  expect(says).toContain("payment");
});
