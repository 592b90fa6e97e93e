import { expect, test } from "vitest";
import { becameNow, claimInWords } from "../../../src/desk/saying/claim-in-words.ts";
import { claimOffers } from "../../../src/desk/saying/offers.ts";
import { beginWorking, partOf } from "../../../src/edit/working-case.ts";
import { fullCase } from "../../full-case.ts";

const working = beginWorking(fullCase().records, new Map());
const claimOf = (id: string) => partOf(working, "claims", id) ?? expect.fail(`no claim ${id}`);

test("a claim's sentence says what became of it since, and of one that stands nothing more", () => {
  const seen = claimOf("seen");
  expect(claimInWords(working, seen)).toBe(`${seen.statement} (${becameNow(working, seen)})`);
  expect(becameNow(working, seen)).toContain("withdrawn (recanted) 2020-07-01");
  expect(claimInWords(working, claimOf("payment"))).toBe(claimOf("payment").statement);
});

test("a claim that is offered says beside its sentence what became of it", () => {
  const from = { working, text: "", passage: { start: 0, end: 0 }, recent: [] };
  const [offer] = claimOffers(from, "", ({ id }) => id === "seen");
  expect(offer?.aside).toContain("; withdrawn (recanted) 2020-07-01");
});
