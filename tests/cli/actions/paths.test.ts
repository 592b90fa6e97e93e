import { expect, test } from "vitest";
import { casesOnDisk } from "../case-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();

test("--json has the entities and, hop by hop, the claims", async () => {
  const { out } = await runCommand("paths", cases.sound(), "ilya-sorn", "tidewater", "--json", "--k", "1");
  const [path] = jsonLines(out) as [{ entities: string[]; hops: { from: string; to: string; claims: string[] }[] }];
  expect(path.entities).toEqual(["ilya-sorn", "joss-brandt", "tidewater"]);
  expect(path.hops.map(({ claims }) => claims.length > 0)).toEqual([true, true]);
});

test("where there is no path it says so, without a verdict", async () => {
  const { code, out } = await runCommand("paths", cases.sound(), "the-gazette", "port-almas");
  expect(code).toBe(0);
  expect(out).toMatch(/^No recorded claims that stand lead from The Gazette to Port Almas within 6 hops/);
});

test("from an entity to itself nothing is sought: it says that both names are of one", async () => {
  const { code, out } = await runCommand("paths", cases.sound(), "the-gazette", "The Gazette");
  expect(code).toBe(0);
  expect(out).toMatch(/^Both names are of one entity, The Gazette \(the-gazette\)/);
});

test.each(["0", "-1", "1.5", "x", "1e9"])("--k %s is bad usage", async (k) => {
  expect((await runCommand("paths", cases.sound(), "tidewater", "joss-brandt", "--k", k)).code).toBe(2);
});

test("by sourcing each hop says its lines, and a path that rests on one actor says so", async () => {
  const { out } = await runCommand("paths", cases.sound(), "ilya-sorn", "tidewater", "--by", "sourcing");
  expect(out).toMatch(/\d+ lines? with no shared origin recorded/);
  const [path] = jsonLines(
    (await runCommand("paths", cases.sound(), "ilya-sorn", "tidewater", "--by", "sourcing", "--json")).out,
  );
  expect(path).toMatchObject({
    weakest: expect.any(Number),
    restsOn: expect.any(Array),
    hops: [{ lines: [expect.any(Number), expect.any(Number)] }, {}],
  });
});

test("no path leads over a withdrawn claim, and one that rests on one source says so", async () => {
  const { out } = await runCommand("paths", cases.sound(), "lucja-wrona", "tidewater");
  expect(out).toMatch(/^No recorded claims that stand lead from Łucja Wrona/);
  const [path] = jsonLines((await runCommand("paths", cases.sound(), "joss-brandt", "ilya-sorn", "--json")).out);
  expect(path).toMatchObject({ onlySource: expect.any(String) });
});
