import { expect, test } from "vitest";
import { mentionsLeft } from "../../../src/graph/gate/mentions-left.ts";
import { EntitySchema } from "../../../src/model/entity.ts";
import { SourceSchema } from "../../../src/model/source.ts";
import { sampleCase } from "../../sample-case.ts";

const { records } = sampleCase();
const memo = SourceSchema.parse({
  id: "leaked-memo",
  genre: "document",
  title: "To the board (draft)",
  url: "https://tidewater.example/board",
});
const informant = EntitySchema.parse({ id: "inf-1", kind: "person", name: "Ode Vann", names: [{ text: "Odd" }] });
const mentionsIn = (note: string) =>
  mentionsLeft({ ...records, header: { ...records.header, note } }, [memo], [informant]);
const NOTE = [{ kind: "case", id: "tidewater", field: "note" }];

test.each([
  ["its id", "see leaked-memo, page 2"],
  ["its title, however written", "TO THE BOARD (DRAFT) says so"],
  ["its address", "at https://tidewater.example/board."],
  ["who told it", "thanks to Ode Vann"],
])("words that mention a work by %s are found", (_, note) => {
  expect(mentionsIn(note)).toEqual(NOTE);
});

test("parts of other words, and names too short to tell, are no mention", () => {
  expect(mentionsIn("an oddly leaked-memorandum, and Odd")).toEqual([]);
  expect(mentionsLeft(records, [], [])).toEqual([]);
});

test("every kind of record is looked through, each place named once", () => {
  const hedges = ["says leaked-memo", "again leaked-memo"];
  const claims = records.claims.slice(0, 1).map((claim) => ({ ...claim, hedges }));
  expect(mentionsLeft({ ...records, claims }, [memo], [])).toEqual([
    { kind: "claim", id: "payment", field: "hedges[]" },
  ]);
});
