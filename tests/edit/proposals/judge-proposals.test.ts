import { expect, test } from "vitest";
import { EMPTY_BOX } from "../../../src/edit/drafts/draft-box.ts";
import { draftHash, proposalHash } from "../../../src/edit/drafts/draft-hash.ts";
import { draftOf } from "../../../src/edit/proposals/draft-of-proposal.ts";
import { proposalJudge } from "../../../src/edit/proposals/judge-proposals.ts";
import { recordsNow } from "../../../src/edit/working-case.ts";
import { type Decision, DecisionSchema } from "../../../src/model/draft.ts";
import { ProposalSchema } from "../../../src/model/proposal.ts";
import { seedWorking } from "../../desk/own-desk.ts";
import { answersTo, BY, proposal, rulesAgainst, uncodedSeed } from "./beside-seed.ts";
import { proposalOfClaim } from "./proposal-of-claim.ts";

const working = await uncodedSeed();

test("what stands up to the text is taken, with its sentence", () => {
  expect(answersTo(working, proposal())).toMatchObject([
    {
      taken: true,
      statement: "Bram Uhlet alleges that Bram Uhlet leads Quaymen's Union.",
      quote: "exact",
      remarks: [],
    },
  ]);
});

test("words that stand there but for white space and quotation marks are said to", () => {
  const quote = { exact: "Bram  Uhlet, who leads the Quaymen’s Union" };
  expect(answersTo(working, proposal({ quote }))).toMatchObject([
    { taken: true, quote: "but for white space and quotation marks", remarks: [{ rule: "quote-evened" }] },
  ]);
});

test.each([
  ["one letter changed", { quote: { exact: "Bram Uhlet, who lead the Quaymen's Union" } }, "quote-nowhere"],
  ["half a word", { quote: { exact: "Bram Uhlet, who leads the Quaymen's Un" } }, "quote-cut"],
  ["words that stand twice", { quote: { exact: "it was the Union" } }, "quote-ambiguous"],
  ["a source that is not there", { source: "heralds-officials" }, "source-unknown"],
  ["an entity that is not there", { object: "quaymens-unions" }, "dangling-reference"],
  ["a predicate that cannot join these", { predicate: "born-in" }, "predicate-end"],
  ["a speaker of another text", { attribution: [{ by: "teo-lask", mode: "says" }] }, "speaker-not-in-text"],
  ["a hedge that is not there", { hedges: ["supposedly"] }, "words-not-there"],
  ["a work without its text", { source: "courier-original" }, "no-text"],
])("%s is refused by its rule", (_, fields, rule) => {
  expect(rulesAgainst(working, proposal(fields))).toContain(rule);
});

test("an id that is nearly there is asked after", () => {
  const [answer] = answersTo(working, proposal({ source: "herald-oficials" }));
  expect(answer).toMatchObject({ reasons: [{ mend: expect.stringContaining('did you mean "herald-officials"?') }] });
});

test("the same comes once, whether it waits, is a claim, or was refused by a person", async () => {
  expect(answersTo(working, proposal(), proposal())).toMatchObject([
    { taken: true },
    { taken: false, reasons: [{ rule: "proposed-before" }] },
  ]);

  const seed = await seedWorking();
  const claim = recordsNow(seed).records.claims.find(({ id }) => id === "kesrin-union-cut-cable");
  if (claim === undefined) expect.fail("no such claim");
  const [again] = answersTo(seed, proposalOfClaim(claim));
  expect(again).toMatchObject({
    taken: false,
    reasons: [{ rule: "in-case", message: expect.stringContaining(claim.id) }],
  });

  const draft = draftOf(ProposalSchema.parse(proposal()), working, new Map(), BY);
  const refused: Decision = DecisionSchema.parse({
    draft: draft.id,
    ...{ of: proposalHash(draft), refused: "by a person", sha256: draftHash(draft), why: "he says no such thing" },
    ...BY,
  });
  const judge = proposalJudge(working, { ...EMPTY_BOX, decisions: [refused] });
  const refusedAgain = judge.judge(ProposalSchema.parse(proposal()), BY);
  expect(refusedAgain).toMatchObject({ taken: false, reasons: [{ rule: "refused-before" }] });
  expect(JSON.stringify(refusedAgain)).not.toContain("he says no such thing");
});

test("whom the case does not have comes along with what is taken, and only if the text has the name", () => {
  const clerk = (name: string, id = "clerk") => ({
    ...proposal({ quote: { exact: "Ms Corvane lives on North Quay with her mother" } }),
    ...{ subject: id, predicate: "resides-in", object: "north-quay", attribution: [{ by: "work", mode: "writes" }] },
    entities: [{ id, kind: "person", name }],
  });
  expect(rulesAgainst(working, clerk("Ina Vosk"))).toContain("name-not-in-text");
  expect(rulesAgainst(working, clerk("Ms Corvane", "jessa-corvane"))).toContain("duplicate-id");

  const judge = proposalJudge(working, EMPTY_BOX);
  const taken = judge.judge(ProposalSchema.parse(clerk("Corvane")), BY);
  expect(taken.taken).toBe(true);
  expect(judge.taken().map((line) => Object.keys(line)[0])).toEqual(["entity", "id"]);
  expect(judge.taken()).toEqual([]);
});

test("who may be one whom the case has is left to a person, and told", () => {
  const { entities } = recordsNow(working).records;
  const corvane = entities.find(({ id }) => id === "jessa-corvane");
  const named = {
    ...proposal({ quote: { exact: "detained the keeper of the light, Jessa Corvane, on 15 March" } }),
    ...{ subject: "harbour-constabulary", predicate: "detained", object: "corvane-2" },
    attribution: [{ by: "unattributed", mode: "says" }],
    entities: [{ id: "corvane-2", kind: "person", name: corvane?.name }],
  };
  expect(answersTo(working, named)).toMatchObject([
    { taken: true, remarks: [{ rule: "end-not-in-text" }, { rule: "entity-undecided" }] },
  ]);
});

test("a refused proposal leaves nobody behind for the next", () => {
  const bad = proposal({
    subject: "lamp-mender",
    quote: { exact: "words that nobody wrote" },
    entities: [{ id: "lamp-mender", kind: "person", name: "Bram Uhlet" }],
  });
  const [, next] = answersTo(working, bad, proposal({ subject: "lamp-mender" }));
  expect(next).toMatchObject({ taken: false, reasons: [{ rule: "dangling-reference" }] });
});

test("every claim of the seed case that is proposed with who speaks is taken, but for what a machine cannot see", {
  tags: ["slow"],
}, async () => {
  const { claims } = recordsNow(await seedWorking()).records;
  const proposable = claims.filter(({ anchor }) => anchor.exact !== undefined);
  const answers = answersTo(working, ...proposable.map(proposalOfClaim));
  const rules = new Set(answers.flatMap((answer) => (answer.taken ? [] : answer.reasons.map(({ rule }) => rule))));
  expect([...rules].sort()).toEqual([
    "beside-speech",
    "speaker-not-at-passage",
    "speaker-not-in-text",
    "speaker-not-named",
    "work-not-named",
  ]);
  expect(answers.filter(({ taken }) => taken).length).toBeGreaterThan(proposable.length * 0.7);
});
