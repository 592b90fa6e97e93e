import { expect, test } from "vitest";
import { EMPTY_BOX } from "../../../src/edit/drafts/draft-box.ts";
import { proposalJudge } from "../../../src/edit/proposals/judge-proposals.ts";
import { PROPOSAL_EXAMPLE } from "../../../src/edit/proposals/proposal-example.ts";
import { readProposal } from "../../../src/edit/proposals/read-proposal.ts";
import { beginWorking } from "../../../src/edit/working-case.ts";
import { EntitySchema } from "../../../src/model/entity.ts";
import { asSourceId } from "../../../src/model/id.ts";
import { sha256Of } from "../../../src/model/sha256.ts";
import { SourceSchema } from "../../../src/model/source.ts";
import { sampleCase } from "../../sample-case.ts";
import { BY } from "./beside-seed.ts";

const { source: id, text, entities, proposal } = PROPOSAL_EXAMPLE;

test("the proposal of the example is read and taken, as one line of JSON, of the text of the example", () => {
  const source = SourceSchema.parse({ id, genre: "news", text: { sha256: sha256Of(text), length: text.length } });
  const { records } = sampleCase();
  const working = beginWorking(
    {
      ...records,
      ...{ claims: [], replies: [], corrections: [], readings: [], marks: [] },
      entities: entities.map((each) => EntitySchema.parse(each)),
      sources: [source],
    },
    new Map([[asSourceId(id), text]]),
  );
  const line = JSON.stringify(proposal);
  expect(line).not.toContain("\n");
  const read = readProposal(JSON.parse(line));
  if (!read.ok) expect.fail(JSON.stringify(read.reasons));
  expect(proposalJudge(working, EMPTY_BOX).judge(read.proposal, BY)).toMatchObject({
    taken: true,
    statement: expect.stringMatching(/^Ruben Tasch alleges that /),
    remarks: [],
  });
});
