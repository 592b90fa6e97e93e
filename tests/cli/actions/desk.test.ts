/** @module-tag slow */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import pc from "picocolors";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDesk } from "../../../src/cli/actions/desk.ts";
import { SEED } from "../../seed-copy.ts";
import { casesOnDisk } from "../case-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();
const before = { ...process.env };
let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  const at = (name: string) => join(folder, name);
  for (const name of ["viewer", "desk", "home"]) await mkdir(at(name));
  for (const name of ["viewer", "desk"]) await writeFile(join(at(name), "index.html"), `<!doctype html><head>${name}`);
  Object.assign(process.env, {
    SAYSWHO_VIEWER: at("viewer"),
    SAYSWHO_DESK: at("desk"),
    HOME: at("home"),
    USERPROFILE: at("home"),
  });
});
afterEach(async () => {
  for (const name of ["SAYSWHO_VIEWER", "SAYSWHO_DESK", "HOME", "USERPROFILE"])
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  await rm(folder, { recursive: true, force: true });
});
const copies = () => readdir(join(homedir(), "sayswho")).catch(() => []);

interface Visit {
  readonly url: string;
  readonly picture: string;
  readonly folder: string;
}

/** Runs the command for a moment in which somebody comes to it; gives all that was printed. */
async function visited(place: string, options: object, come: (visit: Visit) => Promise<void>): Promise<string> {
  let out = "";
  let coming: Promise<void> | undefined;
  await openDesk(
    place,
    { port: 0, stopAfter: 3, json: true, ...options },
    {
      out(text) {
        out += text;
        if (!text.startsWith("{")) return;
        // Whoever came and went has it stopped.
        coming = come(JSON.parse(text)).finally(() => process.emit("SIGTERM"));
      },
      err: () => undefined,
      interactive: false,
      colours: pc.createColors(false),
    },
  );
  await coming;
  return out;
}

test("a case is served with its desk and its picture beside it, and where is one line of JSON", async () => {
  const { code, out } = await runCommand("desk", cases.sound(), "--json", "--stop-after", "0.2");
  expect(code).toBe(0);
  const [line] = jsonLines(out);
  expect(line).toEqual({
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{24}\/desk\/$/),
    picture: String(line?.url).replace(/desk\/$/, ""),
    case: "tidewater",
    folder: cases.sound(),
  });
  expect(await copies()).toEqual([]);
});

test("in words it says what is opened, where, and how it is stopped", async () => {
  const { out } = await runCommand("desk", cases.sound(), "--stop-after", "0.2");
  expect(out).toMatch(/^The Tidewater payments\n\nOpen http:\S+\/desk\/ {2}\(Ctrl\+C stops it\)\n$/);
});

test("a case that does not check is not opened", async () => {
  const { code, out } = await runCommand("desk", cases.broken(), "--stop-after", "0.2");
  expect([code, out]).toEqual([1, ""]);
});

test.each(["viewer", "desk"])("without the built %s it says what to run", async (name) => {
  await rm(join(folder, name, "index.html"));
  const { code, err } = await runCommand("desk", cases.sound());
  expect(code).toBe(2);
  expect(err).toContain("npm run build");
});

describe("whoever comes to it", () => {
  test("finds the desk, by whom the case is coded, and the way to the desk on the picture's page", async () => {
    await visited(cases.sound(), { by: "I. Vosk" }, async ({ url, picture }) => {
      expect(await (await fetch(url)).text()).toContain("desk");
      expect(await (await fetch(picture)).text()).toContain('<meta name="sayswho-desk" content="./desk/" />');
      expect(await (await fetch(`${picture}api/desk`)).json()).toMatchObject({
        by: "I. Vosk",
        records: { header: { id: "tidewater" } },
      });
    });
  });

  test("and saves has it on disk, and the picture shows it", async () => {
    const place = join(folder, "own");
    await cp(cases.sound(), place, { recursive: true });
    await visited(place, {}, async ({ picture }) => {
      const after = { id: "ina-vosk", kind: "person", name: "Ina Vosk" };
      const edit = { what: "added Ina Vosk", changes: [{ of: "entities", id: "ina-vosk", after }] };
      const headers = { "content-type": "application/json" };
      const saved = await fetch(`${picture}api/desk/edits`, { method: "POST", body: JSON.stringify(edit), headers });
      expect(saved.status).toBe(200);
      expect(await readFile(join(place, "entities.yaml"), "utf8")).toContain("Ina Vosk");
      expect(await (await fetch(`${picture}api/case`)).text()).toContain("Ina Vosk");
    });
  });
});

describe("a case that came with the program", () => {
  const files = async () =>
    (await readdir(SEED, { recursive: true })).filter((name) => !name.startsWith(".sayswho")).sort();

  test("is coded on a copy in the home folder, whose place is said, and stays as it is", async () => {
    const ours = await files();
    const { out } = await runCommand("desk", SEED, "--stop-after", "0.2");
    const copy = join(homedir(), "sayswho", "harbour-light");
    expect(copy.startsWith(folder)).toBe(true);
    expect(out).toContain(`This is your copy of the case; it lies, and stays, in ${copy}`);
    expect(await copies()).toEqual(["harbour-light"]);
    expect(await files()).toEqual(ours);
  });

  test("looked at first is copied only when somebody comes to the desk", async () => {
    await visited(SEED, { lookFirst: true }, async ({ url, picture }) => {
      for (const page of [picture, url, `${picture}api/case`]) expect((await fetch(page)).status).toBe(200);
      expect(await copies()).toEqual([]);
      expect((await fetch(`${picture}api/desk`)).status).toBe(200);
      expect(await copies()).toEqual(["harbour-light"]);
      expect((await fetch(`${picture}api/case`)).status).toBe(200);
    });
  });

  test("looked at first says where the picture is, and then where it is coded", async () => {
    const { out } = await runCommand("desk", SEED, "--look-first", "--stop-after", "0.2");
    expect(out).toMatch(/\n\nOpen (http:\S+\/) {2}\(Ctrl\+C stops it\)\nCode it at \1desk\/\n$/);
    expect(await copies()).toEqual([]);
  });
});
