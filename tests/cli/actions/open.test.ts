import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pushCase } from "../../../src/neo4j/push-case.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { describeOnNeo4j } from "../../neo4j/neo4j-server.ts";
import { inOwnCase } from "../../neo4j/own-case.ts";
import { sampleCase } from "../../sample-case.ts";
import { casesOnDisk } from "../case-on-disk.ts";
import { runOnNeo4j } from "../on-neo4j.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();
let viewer = "";
beforeEach(async () => {
  viewer = await mkdtemp(join(tmpdir(), "sayswho-"));
  process.env.SAYSWHO_VIEWER = viewer;
});
afterEach(async () => {
  delete process.env.SAYSWHO_VIEWER;
  await rm(viewer, { recursive: true, force: true });
});

test("a case is served on the loopback address and stops by itself when told to", async () => {
  await writeFile(join(viewer, "index.html"), "<!doctype html>");
  const { code, out } = await runCommand("open", cases.sound(), "--json", "--stop-after", "0.2");
  expect(code).toBe(0);
  expect(jsonLines(out)).toMatchObject([
    {
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{24}\/$/),
      case: "tidewater",
      counts: { claims: 8 },
    },
  ]);
});

test("where its port is taken nothing of it goes on, nor at the desk", async () => {
  await writeFile(join(viewer, "index.html"), "<!doctype html>");
  process.env.SAYSWHO_DESK = viewer;
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
  const port = String((other.address() as AddressInfo).port);
  for (const words of [["open"], ["desk", "--look-first"]]) {
    const [begun, ended] = [vi.spyOn(globalThis, "setInterval"), vi.spyOn(globalThis, "clearInterval")];
    const { code, err } = await runCommand(...words, cases.sound(), "--port", port);
    expect([code, err]).toEqual([2, expect.stringContaining("is taken")]);
    const watches = begun.mock.results.map(({ value }) => value);
    expect(watches).not.toEqual([]);
    for (const watch of watches) expect(ended).toHaveBeenCalledWith(watch);
    vi.restoreAllMocks();
  }
  delete process.env.SAYSWHO_DESK;
  other.close();
});

test("a case that does not check is not served", async () => {
  await writeFile(join(viewer, "index.html"), "<!doctype html>");
  expect((await runCommand("open", cases.broken())).code).toBe(1);
});

test("without a built viewer it says what to run", async () => {
  const { code, err } = await runCommand("open", cases.sound());
  expect(code).toBe(2);
  expect(err).toContain("npm run build");
});

test("what is said of a database's case is refused for a folder", async () => {
  await writeFile(join(viewer, "index.html"), "<!doctype html>");
  const { code, err } = await runCommand("open", cases.sound(), "--start", "tidewater");
  expect(code).toBe(2);
  expect(err).toContain("--start");
});

describeOnNeo4j("open", ({ connection, database }) => {
  test("serves a case in a database, from the entity that is named", async () => {
    await writeFile(join(viewer, "index.html"), "<!doctype html>");
    await inOwnCase(database(), sampleCase().records, async (records) => {
      await pushCase(database(), buildTable(records));
      const { uri } = connection();
      const words = ["open", uri, "--id", records.header.id, "--stop-after", "0.2"];
      const { code, out } = await runOnNeo4j(connection(), ...words, "--start", "tidewater", "--json");
      expect(code).toBe(0);
      expect(jsonLines(out)).toMatchObject([
        {
          url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{24}\/\?around=tidewater$/),
          case: records.header.id,
          counts: { claims: records.claims.length, entities: records.entities.length },
        },
      ]);
      expect((await runOnNeo4j(connection(), ...words, "--start", "nobody")).code).toBe(1);
    });
  });
});
