import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { INTERESTS, STEP_MODES } from "../../../src/model/attribution.ts";
import { asEntityId, asSourceId, UNATTRIBUTED } from "../../../src/model/id.ts";
import type { Actor } from "../../../src/provenance/actors/actor.ts";
import { sourcingOf as sourcingIn } from "../../../src/provenance/counting/sourcing.ts";
import type { Count } from "../../../src/provenance/packing/count.ts";
import type { ClaimTable } from "../../../src/table/claim-table.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sourcedCase } from "../sourced-case.ts";

const Names = z.array(z.string());
const Bounds = z.tuple([z.int().min(0), z.int().min(0)]);
const Sourced = z.strictObject({ independent: Bounds, cut: Bounds, bottlenecks: Names });
const GoldCase = z.strictObject({
  name: z.string(),
  why: z.string(),
  tellings: z
    .array(
      z.strictObject({
        steps: Names.min(1),
        read: z.string(),
        mode: z.enum(Object.keys(STEP_MODES)).optional(),
        saidIn: z.string().optional(),
        denies: z.literal(true).optional(),
        interest: z.enum(INTERESTS).optional(),
      }),
    )
    .min(1),
  publishers: z.record(z.string(), z.string()).default({}),
  authors: z.record(z.string(), Names).default({}),
  derivesFrom: z.record(z.string(), Names).default({}),
  maybeSame: z.record(z.string(), Names).default({}),
  notSame: z.record(z.string(), Names).default({}),
  unnamed: Names.default([]),
  parties: z.record(z.string(), Names).default({}),
  trust: Names.default([]),
  trustSources: Names.default([]),
  exclude: z.array(z.enum(INTERESTS)).default([]),
  expect: Sourced.extend({ denials: Sourced.optional() }),
});
type GoldCase = z.infer<typeof GoldCase>;

const goldSet = z.array(GoldCase).parse(parse(readFileSync(new URL("gold-set.yaml", import.meta.url), "utf8")));

/** The case as a table; "?" in the file is a voice without a name. */
function tableOf({ tellings, ...extras }: GoldCase): ClaimTable {
  const spelled = tellings.map(({ steps, read, mode, saidIn, denies, interest }) => ({
    steps: steps.map((by) => (by === "?" ? UNATTRIBUTED : by)),
    source: read,
    ...(mode && { mode }),
    ...(saidIn && { saidIn }),
    ...(denies && { denies }),
    ...(interest && { interest }),
  }));
  return buildTable(sourcedCase(spelled, extras));
}

/** Both numbers at both ends, and the bottlenecks with all apart, for the tellings of one polarity. */
function sourcingOf(gold: GoldCase, denies: boolean): z.infer<typeof Sourced> {
  const table = tableOf(gold);
  const rows = [...gold.tellings.keys()].filter((row) => (gold.tellings[row]?.denies ?? false) === denies);
  const trust = {
    trustedEntities: new Set(gold.trust.map(asEntityId)),
    trustedSources: new Set(gold.trustSources.map(asSourceId)),
    excludedInterests: new Set(gold.exclude),
  };
  const { lower, upper, bottlenecks } = sourcingIn(table, rows, { trust });
  return {
    independent: [exactly(lower.independent), exactly(upper.independent)],
    cut: [exactly(lower.cut), exactly(upper.cut)],
    bottlenecks: bottlenecks.flatMap(nameOf).sort(),
  };
}

function exactly({ atLeast, atMost }: Count): number {
  expect(atLeast).toBe(atMost);
  return atLeast;
}

/** The pages on which works stand are no part of what is expected. */
function nameOf(actor: Actor): string[] {
  if (actor.kind === "host") return [];
  return [actor.kind === "unnamed" ? "?" : actor.id];
}

const sorted = ({ bottlenecks, ...counts }: z.infer<typeof Sourced>) => ({
  independent: counts.independent,
  cut: counts.cut,
  bottlenecks: bottlenecks.toSorted(),
});

describe("the gold set of circular and independent reporting", () => {
  for (const gold of goldSet) {
    test(gold.name, () => {
      expect(sourcingOf(gold, false), gold.why).toEqual(sorted(gold.expect));
    });

    const { denials } = gold.expect;
    if (denials === undefined) continue;
    test(`${gold.name}: the denials`, () => {
      expect(sourcingOf(gold, true), gold.why).toEqual(sorted(denials));
    });
  }
});

describe("the gold set as a document", () => {
  test("has at least thirty cases, no two of one name", () => {
    expect(goldSet.length).toBeGreaterThanOrEqual(30);
    expect(new Set(goldSet.map(({ name }) => name)).size).toBe(goldSet.length);
  });

  test("trusts and describes only who and what is in the case", () => {
    for (const gold of goldSet) {
      const table = tableOf(gold);
      for (const id of gold.trust) expect(table.entityIndex(asEntityId(id)), `${gold.name}: ${id}`).toBeDefined();
      const works = [gold.publishers, gold.authors, gold.derivesFrom].flatMap((made) => Object.keys(made));
      for (const id of [...works, ...gold.trustSources]) {
        expect(table.sourceIndex(asSourceId(id)), `${gold.name}: ${id}`).toBeDefined();
      }
    }
  });

  test("expects denials exactly where a telling denies", () => {
    for (const { name, tellings, expect: said } of goldSet) {
      expect(said.denials !== undefined, name).toBe(tellings.some(({ denies }) => denies));
    }
  });

  test("keeps to the laws: ν ≤ τ, lower ≤ upper, and a cut of 1 exactly where there is a bottleneck", () => {
    for (const { name, expect: said } of goldSet) {
      for (const { independent, cut, bottlenecks } of [said, ...(said.denials ? [said.denials] : [])]) {
        for (const end of [0, 1] as const) expect(independent[end], name).toBeLessThanOrEqual(cut[end]);
        for (const [lower, upper] of [independent, cut]) expect(lower, name).toBeLessThanOrEqual(upper);
        expect(cut[1] === 1, name).toBe(bottlenecks.length > 0);
      }
    }
  });
});
