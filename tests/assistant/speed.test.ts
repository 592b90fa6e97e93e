/** @module-tag slow */

import { beforeAll, expect, test } from "vitest";
import { shareCase } from "../../src/assistant/share-case.ts";
import { toolsFor } from "../../src/assistant/tools.ts";
import { parseCase } from "../../src/case-file/parse-case.ts";
import { EMPTY_BOX } from "../../src/edit/drafts/draft-box.ts";
import type { Proposer } from "../../src/edit/on-disk/propose.ts";
import { type ProposalJudge, proposalJudge } from "../../src/edit/proposals/judge-proposals.ts";
import { asSourceId } from "../../src/model/id.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { madeCase } from "../bench/made-case.ts";
import { processorTime } from "../processor-time.ts";
import { still } from "./asked.ts";

const TEXT = "words ".repeat(100);
const texts = new Map([[asSourceId("s"), TEXT]]);

let shared: ReturnType<typeof shareCase>;
beforeAll(() => {
  const parsed = parseCase({ files: madeCase(10_000).files, texts: new Map() });
  if (!parsed.ok) expect.fail("the made case does not check");
  shared = shareCase(
    { table: buildTable(parsed.records), texts, madeFrom: parsed.madeFrom },
    { share: [], redact: false },
  );
});

/** Judges as the one on disk does, and keeps what it knows as that does. */
function inMemory(): Proposer {
  let judge: ProposalJudge | undefined;
  return async (working, proposed, proposing) => {
    judge ??= proposalJudge(working, EMPTY_BOX);
    const known = judge;
    return {
      answers: proposed.map((each) =>
        "proposal" in each ? known.judge(each.proposal, proposing) : ({ taken: false, reasons: [] } as const),
      ),
      laid: undefined,
    };
  };
}

const QUESTIONS: Readonly<Record<string, Record<string, unknown>>> = {
  find: { words: "Entity 77" },
  show: { entity: "e77" },
  claims_of: { entity: "e77", which: "said", limit: 50 },
  link: { one: "e0", other: "e1" },
  trace: { claim: "c77" },
  lines: { claim: "c77" },
  paths: { one: "e77", other: "e78" },
  without: { actors: ["e77"] },
  contradictions: {},
  replies: {},
  sources: {},
  passages: { source: "s", length: 600 },
  changed_since: {},
  propose_claims: {
    by: "a model 1",
    proposals: [
      {
        source: "s",
        quote: { exact: "words words", prefix: "x" },
        ...{ subject: "e1", predicate: "supports", object: "e2", attribution: [{ by: "unattributed", mode: "says" }] },
      },
    ],
  },
};

test.each(Object.keys(QUESTIONS))("on 10,000 claims %s takes less than 50 ms after the first time", async (name) => {
  const tool = toolsFor(inMemory()).find((each) => each.name === name);
  if (tool === undefined) expect.fail(`there is no ${name}`);
  const asked = { shared, followed: still(shared), signal: new AbortController().signal };
  const times: number[] = [];
  for (let n = 0; n < 6; n++) {
    const spent = processorTime();
    await tool.answer(tool.input.parse(QUESTIONS[name]), asked);
    times.push(spent());
  }
  const [first = 0, ...later] = times;
  const median = later.sort((a, b) => a - b)[2] ?? first;
  expect(median).toBeLessThan(50);
});
