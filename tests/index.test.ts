import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as entry from "../src/index.ts";
import { sampleCase } from "./sample-case.ts";

test("the browser-safe entry has what a program needs to read, ask and write a case", () => {
  for (const name of [
    "parseCase",
    "formatCase",
    "buildTable",
    "graphView",
    "shortestPaths",
    "searchEntities",
    "FORMATS",
    "readSnapshot",
    "mayLeave",
    "beginWorking",
    "checkEdit",
    "applyEdit",
    "inverseOf",
    "recordsNow",
    "addClaim",
    "changeClaim",
    "withdrawClaim",
    "revisedPassages",
    "takeOver",
  ]) {
    expect(entry).toHaveProperty(name);
  }
});

test("exports are named one by one", () => {
  expect(readFileSync(new URL("../src/index.ts", import.meta.url), "utf8")).not.toMatch(/export \*/);
});

test("a program changes a case in memory, is told what is wrong, and takes a change back", () => {
  const { records, texts } = sampleCase();
  const working = entry.beginWorking(records, texts as never);

  const edit = entry.withdrawClaim(working, "leads", { kind: "miscoded", when: "2026-11-29", why: "It was hearsay." });
  const checked = entry.checkEdit(working, edit);
  if (!checked.ok) throw new Error(checked.issues.map(({ message }) => message).join("\n"));
  const { claims, corrections } = entry.recordsNow(checked.working).records;
  expect(claims.find(({ id }) => id === "leads")?.status).toBe("withdrawn");
  expect(corrections).toMatchObject([{ of: { claim: "leads" }, why: "It was hearsay." }]);

  const wrong = entry.checkEdit(
    checked.working,
    entry.changeClaim(checked.working, "leads", { object: "nobody" as never }),
  );
  expect(wrong).toMatchObject({
    ok: false,
    issues: [{ code: "dangling-reference", id: "leads", pathInWords: "object" }],
  });

  const back = entry.applyEdit(checked.working, entry.inverseOf(checked.edit));
  expect(back.ok && entry.recordsNow(back.working).records).toEqual(records);
});
