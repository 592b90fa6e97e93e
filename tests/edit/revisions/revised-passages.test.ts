import { expect, test } from "vitest";
import { changeClaim } from "../../../src/edit/changes/change-claim.ts";
import { revisedPassages } from "../../../src/edit/revisions/revised-passages.ts";
import { applied, at, BEFORE, caseThatWasRead } from "./revised-case.ts";

const working = caseThatWasRead();
const told = (after: string, now = working) =>
  revisedPassages(now, "gazette", BEFORE, after).map(({ of, id, how }) => `${of} ${id} ${how}`);

test("all that was recorded of a text is looked for in the text that it became, in the order of the old", () => {
  expect(told(BEFORE)).toEqual(
    [
      "frame f1 exact",
      "claim clerk exact",
      "claim payment exact",
      "frame f2 exact",
      "frame f3 exact",
      "claim payment-denied exact",
      "nothing 1 exact",
      "claim meeting exact",
      "claim visit exact",
    ].sort((a, b) => startOf(a) - startOf(b)),
  );
});

const startOf = (line: string) => {
  const [, id = ""] = line.split(" ");
  const order = ["f1", "clerk", "payment", "f2", "payment-denied", "f3", "1", "meeting", "visit"];
  return order.indexOf(id);
};

test("each is said to be what became of it", () => {
  const after =
    "Mara Quill, a former clerk, said the Tidewater Company paid Joss Brandt. It would not comment. " +
    "A senior official said Brandt met Ilya Sorn in Port Almas. That Brandt met Ilya Sorn in Port Almas is not known.";
  expect(new Set(told(after))).toEqual(
    new Set([
      "frame f1 gone",
      "claim clerk exact",
      "claim payment gone",
      "frame f2 moved",
      "claim payment-denied gone",
      "frame f3 gone",
      "nothing 1 moved",
      "claim meeting ambiguous",
      "claim visit ambiguous",
    ]),
  );
});

test("the least sure of its passages decides about a claim", () => {
  const more = changeClaim(working, "clerk", { alsoAt: [{ role: "context", anchor: at("The company denied it") }] });
  const now = applied(working, more);
  const after = BEFORE.replace("The company denied it.", "The company is silent.");
  expect(told(after)).toContain("claim clerk exact");
  expect(told(after, now)).toContain("claim clerk gone");
});

test("a claim that was withdrawn, and one of another source, is not looked for", () => {
  const of = revisedPassages(working, "blog", "Joss Brandt runs Tidewater, I am told. Łucja Wrona is his sister.", "");
  expect(of.map(({ id }) => id)).toEqual(["leads"]);
});
