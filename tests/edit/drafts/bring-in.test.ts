import { describe, expect, test } from "vitest";
import { bringIn } from "../../../src/edit/drafts/bring-in.ts";
import { EMPTY_BOX } from "../../../src/edit/drafts/draft-box.ts";
import { type Decision, DraftSchema, ProposedEntitySchema, ProposedSourceSchema } from "../../../src/model/draft.ts";
import { asClaimId } from "../../../src/model/id.ts";
import { sampleCase } from "../../sample-case.ts";
import { boxWith, draft, entity, sampleWorking } from "./beside-sample.ts";

const working = sampleWorking();
const { records, texts } = sampleCase();
const BY = { proposedBy: "import of rows.csv", proposedAt: "2026-11-29" };
const brought = (over: object = {}, realTexts = new Map<string, string>(), box = EMPTY_BOX) =>
  bringIn(working, box, { records: { ...records, ...over }, texts, realTexts, file: "rows.csv" }, BY);

test("a case that comes into itself has its claims there already, and no id of it is given to anything else", () => {
  const { drafts, already, renamed, entities } = brought();
  expect([drafts, already.length]).toEqual([[], records.claims.length]);
  const there = new Set(records.entities.map(({ id }) => id as string));
  for (const { id } of entities) expect(there.has(id)).toBe(false);
  expect(renamed.filter(({ kind }) => kind === "entity")).toHaveLength(records.entities.length);
});

test("whatever refers to a record that goes under another id here follows it", () => {
  const claims = records.claims.map((claim) => ({ ...claim, statement: `${claim.statement} Again.` }));
  const { drafts, entities, sources, known: knownWorks } = brought({ claims });
  const known = new Set([...entities.map(({ id }) => id as string), "unattributed", "work"]);
  const works = new Set([...sources.map(({ source }) => source.id as string), ...knownWorks.map(({ is }) => is)]);
  for (const { id, claim } of drafts) {
    expect(id).toBe(claim.id);
    expect(known.has(claim.subject ?? "")).toBe(true);
    expect(works.has(claim.source)).toBe(true);
    for (const step of claim.attribution as { by: string; in?: string }[]) {
      expect(known.has(step.by)).toBe(true);
      if (step.in !== undefined) expect(works.has(step.in)).toBe(true);
    }
  }
  for (const one of entities) expect([...one.maybeSame, ...one.parties].every((id) => known.has(id))).toBe(true);
});

test("all that comes in has its shape", () => {
  const claims = records.claims.map((claim) => ({ ...claim, statement: "Another sentence." }));
  const { drafts, entities, sources } = brought({ claims });
  for (const one of drafts) expect(DraftSchema.safeParse(one).success).toBe(true);
  for (const one of entities) expect(ProposedEntitySchema.safeParse({ entity: one }).success).toBe(true);
  for (const one of sources) expect(ProposedSourceSchema.safeParse(one).success).toBe(true);
});

test("a quote of a real text comes without the position that it had in an excerpt", () => {
  const claims = records.claims.map((claim) => ({ ...claim, statement: "Another sentence." }));
  const real = "A real text.";
  const { drafts, sources, known } = brought({ claims }, new Map([["blog", real]]));
  const post = sources.find(({ text }) => text === real);
  expect(post).toMatchObject({ source: { text: { length: real.length } } });
  expect(post?.isExcerpt).toBeUndefined();
  // Nor does one of a work that the case has, whose text is looked up.
  const lookedUp = new Set([post?.source.id, ...known.map(({ is }) => is)]);
  for (const { claim } of drafts)
    if (claim.anchor.exact !== undefined) expect(claim.anchor.start === undefined).toBe(lookedUp.has(claim.source));
});

test("what lies among the drafts is there, too", () => {
  const box = boxWith([draft({}, {}, "payment")], [entity({ id: "mara-quill-2", name: "M" })]);
  const claims = records.claims.map((claim) => ({ ...claim, statement: "Another sentence." }));
  const { drafts, entities } = brought({ claims }, undefined, box);
  expect(drafts.map(({ id }) => id)).toContain("payment-2");
  expect(entities.map(({ id }) => id)).toContain("mara-quill-3");
});

describe("a work that the case has by its title", () => {
  const [gazette] = records.sources.filter(({ id }) => id === "gazette");
  if (gazette === undefined) throw new Error("the sample has the Gazette");
  const { url: _, published: __, ...untold } = gazette;
  const knownOf = (source: object) => brought({ claims: [], sources: [{ ...untold, id: "x", ...source }] }).known;

  test("is that work, however the title is spelt, and it is said", () => {
    expect(knownOf({ title: gazette.title?.toUpperCase() })).toEqual([
      { kind: "source", was: "x", is: "gazette", why: `the same title, “${gazette.title?.toUpperCase()}”` },
    ]);
  });

  test("is another where its address or its date is another, or where two there have the title, or none is told", () => {
    expect(knownOf({ published: "1999" })).toEqual([]);
    expect(knownOf({ url: "https://example.org/another" })).toEqual(gazette.url === undefined ? expect.anything() : []);
    expect(knownOf({ title: undefined })).toEqual([]);
  });
});

test("an id of which something was decided is given to nobody else", () => {
  const of = "0".repeat(64);
  const decisions = [
    { entity: "newcomer", of, is: "ilya-sorn", by: "I", at: "2026" },
    { draft: "r1", of, refused: "by a person", by: "I", at: "2026" },
  ] as unknown as Decision[];
  const entities = [...records.entities, entity({ id: "newcomer", name: "A newcomer" })];
  const claims = records.claims.slice(0, 1).map((claim) => ({ ...claim, id: asClaimId("r1"), statement: "Another." }));
  const { renamed } = brought({ entities, claims }, new Map(), { ...EMPTY_BOX, decisions });
  const was = new Map(renamed.map((one) => [one.was, one.is]));
  expect([was.get("newcomer"), was.get("r1")]).toEqual(["newcomer-2", "r1-2"]);
});
