/** @module-tag slow */

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readCaseFolder } from "../../../src/case-file/on-disk/read-case-folder.ts";
import { copySeed } from "../../seed-copy.ts";
import { runCommand } from "../run-command.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const ran = async (...words: string[]) => {
  const { code, err } = await runCommand(...words);
  expect({ code, err }).toMatchObject({ code: 0 });
};
async function recordsIn(name: string) {
  const read = await readCaseFolder(join(folder, name));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.records;
}

test.each(["gexf", "graphml", "cytoscape", "graphology", "ftm", "stix", "trig"])(
  "the address of a work that was only named in a table comes back out of %s",
  async (format) => {
    const at = (name: string) => join(folder, name);
    await writeFile(
      at("t.csv"),
      "From,To,Relation,Title,Link\nTidewater,Joss Brandt,paid,Gazette,https://example.org/gazette\n",
    );
    await writeFile(
      at("t.yaml"),
      "subject: { name: From, kind: organization }\nobject: { name: To, kind: person }\n" +
        "relation: { column: Relation, otherwise: paid }\nsource: { title: Title, url: Link }\n",
    );
    await ran("import", at("t.csv"), "--from", "csv", "--map", at("t.yaml"), "-o", at("made"));
    await ran("export", at("made"), "--to", format, "-o", at("out"));
    await ran("import", at("out"), "--from", format, "-o", at("back"));
    const { sources } = await recordsIn("back");
    expect(sources.map(({ url }) => url)).toContain("https://example.org/gazette");
  },
);

test.each(["graphology", "stix", "trig"])(
  "what became of works and claims, when and why, comes back out of %s",
  async (format) => {
    const at = (name: string) => join(folder, name);
    await copySeed(at("seed"));
    await ran("export", at("seed"), "--to", format, "-o", at("out"));
    await ran("import", at("out"), "--from", format, "-o", at("back"));
    const [before, after] = [await recordsIn("seed"), await recordsIn("back")];
    const there = new Set(after.sources.map(({ id }) => id));
    const retracted = before.sources.filter(({ id, statusChange }) => statusChange !== undefined && there.has(id));
    expect(retracted.length).toBeGreaterThan(0);
    for (const { id, status, statusChange } of retracted)
      expect(after.sources.find((source) => source.id === id)).toMatchObject({
        status,
        statusChange: { when: statusChange?.when, why: statusChange?.why },
      });
    const withdrawn = after.claims.filter(({ withdrawal }) => withdrawal !== undefined);
    expect(withdrawn.length).toBeGreaterThan(0);
    for (const { id, withdrawal } of withdrawn) {
      const told = before.claims.find((claim) => claim.id === id)?.withdrawal;
      expect(withdrawal).toMatchObject({ kind: told?.kind, when: told?.when, why: told?.why });
    }
  },
);

test("a sentence that matters is not behind many others of one kind", async () => {
  const malware = Array.from({ length: 30 }, (_, i) => ({
    ...{ type: "malware", spec_version: "2.1", name: `M${i}`, is_family: true },
    id: `malware--${String(i).padStart(8, "0")}-1111-4111-8111-111111111111`,
  }));
  const relationship = {
    ...{ type: "relationship", spec_version: "2.1", relationship_type: "uses" },
    id: "relationship--44444444-4444-4444-8444-444444444444",
    ...{ source_ref: malware[0]?.id, target_ref: malware[1]?.id },
    external_references: [{ source_name: "Gazette", url: "https://example.org/g" }],
  };
  const path = join(folder, "many.json");
  const id = "bundle--3a89cb58-9747-430d-bd02-615912205c8b";
  await writeFile(path, JSON.stringify({ type: "bundle", id, objects: [...malware, relationship] }));
  const words = ["import", path, "--from", "stix", "-o", join(folder, "many")];
  const { code, err } = await runCommand(...words);
  expect(code).toBe(1);
  expect(err).toContain("[unknown-kind]");
  expect(err.indexOf("[unknown-kind]")).toBeLessThan(err.indexOf("[not-read]"));
  const { out } = await runCommand(...words, "--json");
  expect(JSON.parse(out)).toMatchObject({ made: { claims: 0 } });
});
