import { expect, test } from "vitest";
import {
  claimLine,
  nameOf,
  repliesTo,
  replyInWords,
  ToldClaimSchema,
  toldClaim,
} from "../../src/assistant/told-claim.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { hostileCase } from "../hostile-case.ts";
import { sharedSeed } from "./asked.ts";

const { table } = await sharedSeed();
const all = Array.from({ length: table.size }, (_, row) => toldClaim(table.claim(row), table));

test("no claim is told without its mark, its source, its id and who says it, and each line leads with them", () => {
  for (const told of all) {
    expect(ToldClaimSchema.strict().safeParse(told).error).toBeUndefined();
    const line = claimLine(told);
    expect(line.startsWith(`- ${told.speaker}`)).toBe(true);
    expect(line).toContain(told.polarity === "denies" ? "[allegation, a denial; " : "[allegation; ");
    expect(line).toContain(`claim ${told.claim}; source ${told.source.id}]`);
  }
});

test("what became of a claim and what those reply who were asked is told with it", () => {
  const told = all.filter(({ standing, replies }) => standing !== undefined && replies.length >= 0);
  expect(told.length).toBeGreaterThan(0);
  for (const one of told) expect(claimLine(one)).toContain("since then:");
  const answered = all.filter(({ replies }) => replies.length > 0);
  expect(answered.length).toBeGreaterThan(0);
  for (const { claim } of answered)
    for (const reply of repliesTo(table, claim))
      expect(replyInWords(reply, table)).toContain(nameOf(table, reply.asked));
});

test("no word of a stranger's ends the line that it stands in", () => {
  const hostile = buildTable(hostileCase().records);
  for (let row = 0; row < hostile.size; row++)
    expect(claimLine(toldClaim(hostile.claim(row), hostile))).not.toMatch(/[\n\u2028\u202e\u0007]/);
});
