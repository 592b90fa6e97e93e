import { expect, test } from "vitest";
import { redactedSample } from "./redacted-sample.ts";

const claimsOf = (records: ReturnType<typeof redactedSample>) =>
  new Map(records.claims.map((claim) => [claim.id as string, claim]));

test("a claim that a hidden person is an end of or speaks in points to its source's whole text", () => {
  const records = redactedSample({ "mara-quill": "private" });
  const { text } = records.sources[0] ?? {};
  const claims = claimsOf(records);
  for (const id of ["payment", "clerk"]) {
    expect(claims.get(id)?.anchor, id).toEqual({ start: 0, end: text?.length, sha256: text?.sha256 });
  }
  expect(claims.get("payment")?.attribution[0].by).toBe("person-1");
  expect(claims.get("payment")?.statement).toBe("Person 1 alleges that Tidewater paid Joss Brandt.");
});

test("so does a claim whose quote names one, though they have no part in it", () => {
  const records = redactedSample({ "mara-quill": "private" }, (given) => ({
    ...given,
    claims: given.claims.map((claim) =>
      claim.id === "leads" ? { ...claim, anchor: { start: 0, end: 15, exact: "Quill, it says," } } : claim,
    ),
  }));
  expect(claimsOf(records).get("leads")?.anchor).toMatchObject({ start: 0, end: records.sources[2]?.text?.length });
});

test("a claim that has nothing to do with anybody hidden keeps its quote", () => {
  expect(claimsOf(redactedSample({ "mara-quill": "private" })).get("leads")?.anchor.exact).toBe(
    "Joss Brandt runs Tidewater",
  );
});

test("names go from values, hedges, cues, raw times, qualifiers with their keys, and reasons", () => {
  const records = redactedSample({ "lucja-wrona": "vulnerable" }, (given) => ({
    ...given,
    claims: given.claims.map((claim) => ({
      ...(claim.value === undefined ? claim : { ...claim, value: `${claim.value} of Wrona` }),
      hedges: ["as Wrona hints"],
      time: { raw: "when Wrona left" },
      qualifiers: { "wrona-share": "half of Wrona's" },
      recordedBy: "WRONA",
      ...(claim.withdrawal && { withdrawal: { ...claim.withdrawal, why: "Wrona asked" } }),
    })),
  }));
  expect(JSON.stringify(records)).not.toMatch(/wrona/i);
  expect(records.claims.at(-1)?.value).toBe("a former clerk of Person 1");
  expect(records.claims[0]).toMatchObject({
    hedges: ["as Person 1 hints"],
    qualifiers: { "qualifier-1": "half of Person 1's" },
  });
});

test("further passages go with a quote that tells, those that tell themselves go alone, and ids of outcomes change with their claims", () => {
  const at = (exact: string) => ({ role: "context" as const, anchor: { start: 0, end: exact.length, exact } });
  const records = redactedSample({ "lucja-wrona": "private" }, (given) => ({
    ...given,
    claims: given.claims.map((claim) => ({
      ...claim,
      id: (claim.id === "sister" ? "wrona-sister" : claim.id) as never,
      alsoAt: [at("a clerk"), at("Wrona's brother")],
      outcome: ["wrona-sister" as never],
    })),
  }));
  const claims = claimsOf(records);
  expect(claims.get("payment")).toMatchObject({ alsoAt: [at("a clerk")], outcome: ["claim-1"] });
  expect(claims.get("claim-1")?.alsoAt).toEqual([]);
});

test("where somebody hidden took a claim back points to the whole of that text, whose id may change too", () => {
  const anchor = { start: 0, end: 11, exact: "I was wrong" };
  const records = redactedSample({ "lucja-wrona": "private" }, (given) => ({
    ...given,
    claims: given.claims.map((claim) =>
      claim.withdrawal === undefined
        ? claim
        : {
            ...claim,
            withdrawal: { ...claim.withdrawal, kind: "recanted" as const, source: "wire" as never, anchor },
          },
    ),
  }));
  const { text } = records.sources[1] ?? {};
  expect(claimsOf(records).get("sister")?.withdrawal).toMatchObject({
    source: "wire",
    anchor: { start: 0, end: text?.length, sha256: text?.sha256 },
  });
});
