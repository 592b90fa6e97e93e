/** @module-tag slow */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pc from "picocolors";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { layOutApart } from "../../../src/cli/serving/lay-out-apart.ts";
import { type Drawn, layOutInSteps } from "../../../src/cli/serving/lay-out-in-steps.ts";
import { rememberedLayout } from "../../../src/cli/serving/remembered-layout.ts";
import { layOut } from "../../../src/graph/layout.ts";
import { sha256Of } from "../../../src/model/sha256.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { madeCommunities } from "../../bench/made-communities.ts";
import { tableOf } from "../../bench/made-table.ts";
import { linkedCase } from "../../graph/linked-case.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const silent = { out: () => undefined, err: () => undefined, interactive: false, colours: pc };
const table = tableOf(madeCommunities(16_000));
const opened = { table, madeFrom: sha256Of("its files") };
const SOON = { timeout: 30_000, interval: 20 };

test("of very many few are placed at once, then all in their groups, and last everybody where they would be laid out at once", async () => {
  const steps: Drawn[] = [];
  const { layout, placing } = await layOutInSteps(
    folder,
    opened,
    silent,
    (drawn) => steps.push(drawn),
    undefined,
    3_000,
  );
  expect(placing).toBe("few");
  expect(layout?.placed?.filter((is) => is === 1)).toHaveLength(2_000);

  await vi.waitFor(() => expect(steps.at(-1)).toHaveProperty("placing", undefined), SOON);
  const whole = layOut(table);
  expect(steps.map(({ placing }) => placing)).toEqual(["rough", undefined]);
  expect(steps[0]?.layout).toMatchObject({ groups: whole.groups });
  expect(steps[1]?.layout).toEqual(whole);

  await vi.waitFor(async () => expect((await rememberedLayout(folder, opened, silent)).layout).toBeDefined(), SOON);
  const again = await layOutInSteps(folder, opened, silent, () => expect.fail("it is known"), undefined, 3_000);
  expect(again.placing).toBeUndefined();
  expect(again.layout?.x).toEqual(whole.x.map(Math.fround));
}, 60_000);

test("what is given up is told of no more", async () => {
  const onStep = vi.fn();
  const { stop } = await layOutInSteps(folder, opened, silent, onStep, undefined, 3_000);
  stop();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(onStep).not.toHaveBeenCalled();
});

test("a case of fewer is laid out whole at once, and one that has changed leaves everybody where they were", async () => {
  const small = buildTable(linkedCase(3, [[0, 1]]));
  const of = { table: small, madeFrom: sha256Of("small") };
  expect(await layOutInSteps(folder, of, silent, vi.fn())).toMatchObject({ layout: layOut(small) });

  const before = { table: small, layout: { x: Float64Array.of(1, 200, 400), y: Float64Array.of(5, 6, 7) } };
  const larger = { table: buildTable(linkedCase(5, [[0, 1]])), madeFrom: sha256Of("larger") };
  const { layout, placing } = await layOutInSteps(folder, larger, silent, vi.fn(), before, 2);
  expect(placing).toBeUndefined();
  expect([...(layout?.x.slice(0, 3) ?? [])]).toEqual([1, 200, 400]);
});

test("where a case changes that was still being laid out, nobody stays where they were, and nothing of that is remembered", async () => {
  const small = buildTable(linkedCase(3, [[0, 1]]));
  const layout = { x: Float64Array.of(1, 200, 400), y: Float64Array.of(5, 6, 7) };
  const placed = Uint8Array.of(1, 1, 1);
  const larger = { table: buildTable(linkedCase(5, [[0, 1]])), madeFrom: sha256Of("larger") };
  for (const many of [2, 10])
    for (const before of [
      { table: small, layout, placing: "rough" },
      { table: small, layout: { ...layout, placed }, placing: "few" },
    ] as const) {
      const next = await layOutInSteps(folder, larger, silent, vi.fn(), before, many);
      next.stop();
      expect(next.placing).toBe(many === 2 ? "few" : undefined);
      expect(next.layout).toMatchObject({ x: layOut(larger.table).x });
      expect((await rememberedLayout(folder, larger, silent)).layout).toBeUndefined();
    }
});

test("what cannot be laid out beside is laid out here, and remembered as well", async () => {
  const apart: typeof layOutApart = (_, _tell, fail) => {
    setImmediate(() => fail(new Error("no thread")));
    return () => undefined;
  };
  const [onStep, err] = [vi.fn(), vi.fn()];
  const of = { table: buildTable(linkedCase(5, [[0, 1]])), madeFrom: sha256Of("five") };
  await layOutInSteps(folder, of, { ...silent, err }, onStep, undefined, 2, apart);
  await vi.waitFor(() => expect(onStep).toHaveBeenCalledWith({ layout: layOut(of.table), placing: undefined }));
  expect(err).toHaveBeenCalledWith(expect.stringContaining("no thread"));
  await vi.waitFor(async () => expect((await rememberedLayout(folder, of, silent)).layout).toBeDefined());
});
