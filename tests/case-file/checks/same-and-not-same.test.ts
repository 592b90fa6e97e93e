import { expect, test } from "vitest";
import { sameAndNotSame } from "../../../src/case-file/checks/same-and-not-same.ts";
import { draftOf } from "../draft-of.ts";

const { entities } = draftOf();
const withFields = (changes: Record<string, object>) =>
  draftOf({ entities: entities.map(({ record }) => ({ ...record, ...changes[record.id] })) as never });

test("what two records say of each other may stand in either, and must agree", () => {
  const said = { official: { maybeSame: ["ilya-sorn"] } };
  expect([...sameAndNotSame(withFields(said))]).toEqual([]);
  for (const changes of [
    { ...said, "ilya-sorn": { notSame: ["official"] } },
    { official: { maybeSame: ["ilya-sorn"], notSame: ["ilya-sorn"] } },
  ]) {
    expect([...sameAndNotSame(withFields(changes))]).toMatchObject([{ code: "same-and-not-same" }]);
  }
});

test("nobody is said to be apart from who they were joined into", () => {
  const joinedInto = { id: "mara-quill", when: "2024", why: "one" };
  const changes = { official: { maybeSame: [], joinedInto }, "mara-quill": { notSame: ["official"] } };
  expect([...sameAndNotSame(withFields(changes))]).toMatchObject([{ at: { path: ["joinedInto", "id"] } }]);
});
