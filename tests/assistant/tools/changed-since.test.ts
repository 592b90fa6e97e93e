import { expect, test } from "vitest";
import { shareCase } from "../../../src/assistant/share-case.ts";
import { changedSince } from "../../../src/assistant/tools/changed-since.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { recordsOf } from "../../leaving-records.ts";
import { ask, seedAtHand, sharedSeed, still } from "../asked.ts";

test("what became of the case since a state that was given is told by ids", async () => {
  const before = await sharedSeed();
  const opened = await seedAtHand();
  const records = recordsOf(opened.table);
  const claims = records.claims.filter(({ id }) => id !== "ministry-two-died");
  const after = shareCase({ ...opened, table: buildTable({ ...records, claims }) }, { share: [], redact: false });
  const followed = { ...still(after), before: (edition: string) => (edition === before.edition ? before : undefined) };
  const { text, data } = await ask(changedSince, { edition: before.edition }, after, followed);
  expect(data).toMatchObject({
    edition: after.edition,
    since: before.edition,
    claims: { takenOut: ["ministry-two-died"], added: [] },
  });
  expect(text).toContain("claims taken out: ministry-two-died");
  await expect(ask(changedSince, { edition: "0000" }, after, followed)).rejects.toThrow(/not remembered/);
  expect((await ask(changedSince, {}, after, followed)).data).toEqual({ edition: after.edition });
});
