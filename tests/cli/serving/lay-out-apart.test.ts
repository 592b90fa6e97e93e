/** @module-tag slow */

import { expect, test } from "vitest";
import { layOutApart } from "../../../src/cli/serving/lay-out-apart.ts";
import { layOutEnds } from "../../../src/graph/layout.ts";

const ends = { count: 4, from: Uint32Array.of(0, 1), to: Uint32Array.of(1, 2) };

test("a thread lays out the same as would be laid out here", async () => {
  const laid = await new Promise((resolve, reject) => layOutApart(ends, resolve, reject));
  expect(laid).toEqual({ layout: layOutEnds(ends), placing: undefined });
}, 30_000);

test("why none comes is told", async () => {
  const broken = { count: 4, from: Uint32Array.of(0), to: undefined as unknown as Uint32Array };
  const failed = await new Promise((resolve, reject) => layOutApart(broken, reject, resolve));
  expect(failed).toBeInstanceOf(Error);
}, 30_000);
