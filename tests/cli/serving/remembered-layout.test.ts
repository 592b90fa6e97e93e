import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { rememberedLayout } from "../../../src/cli/serving/remembered-layout.ts";
import { layOut } from "../../../src/graph/layout.ts";
import { sha256Of } from "../../../src/model/sha256.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { linkedCase } from "../../graph/linked-case.ts";

const silent = { err: () => expect.fail("there is nothing to say") };

test("the layout of other files is none, and is remembered no longer than until there is a newer one", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  const table = buildTable(linkedCase(3, [[0, 1]]));
  const of = (files: string) => rememberedLayout(folder, { table, madeFrom: sha256Of(files) }, silent);
  const known = await of("its files");
  expect(known.layout).toBeUndefined();

  await known.remember(layOut(table));
  expect((await of("its files")).layout?.x).toEqual(layOut(table).x.map(Math.fround));
  const other = await of("its files, changed");
  expect(other.layout).toBeUndefined();
  await other.remember(layOut(table));
  expect((await of("its files")).layout).toBeUndefined();
  expect((await readdir(join(folder, ".sayswho"))).filter((name) => name.endsWith(".layout"))).toHaveLength(1);
  await rm(folder, { recursive: true });
});

test("what cannot be taken away ends nothing and is said, and of several the last is remembered, and no other", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  const table = buildTable(linkedCase(3, [[0, 1]]));
  const err = vi.fn();
  const of = (files: string) => rememberedLayout(folder, { table, madeFrom: sha256Of(files) }, { err });
  const [one, other] = [await of("one"), await of("other")];
  await Promise.all([one.remember(layOut(table)), other.remember(layOut(table))]);
  expect([(await of("one")).layout, (await of("other")).layout]).toEqual([undefined, expect.anything()]);

  await mkdir(join(folder, ".sayswho", "a-folder.layout"));
  await one.remember(layOut(table));
  expect(err.mock.calls).toEqual([[expect.stringMatching(/still remembered: .*a-folder/)]]);
  await rm(folder, { recursive: true });
});

test("communities that lie beside the picture are remembered with it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  const of = { table: buildTable(linkedCase(3, [[0, 1]])), madeFrom: sha256Of("its files") };
  const communities = Uint32Array.of(0, 0, 1);
  await (await rememberedLayout(folder, of, silent)).remember({ ...layOut(of.table), communities });
  expect((await rememberedLayout(folder, of, silent)).layout?.communities).toEqual(communities);
  await rm(folder, { recursive: true });
});
