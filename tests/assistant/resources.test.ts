import { expect, test } from "vitest";
import { caseResource, claimResource, textResource, textsListed } from "../../src/assistant/resources.ts";
import { UNTRUSTED } from "../../src/assistant/untrusted.ts";
import { seedAtHand, sharedSeed } from "./asked.ts";

const shared = await sharedSeed();

test("the case says that every claim of it is an allegation, and whether that is all of it", () => {
  expect(JSON.parse(caseResource(shared).text)).toMatchObject({
    everyClaimIs: "an allegation",
    isAllOfIt: false,
    redacted: false,
  });
});

test("a claim is read with its mark, and one that may not leave is not there", async () => {
  expect(JSON.parse(claimResource(shared, "kesrin-union-cut-cable")?.text ?? "")).toMatchObject({
    allegation: true,
    speaker: "Anton Kesrin",
  });
  const { table } = await seedAtHand();
  const all = Array.from({ length: table.size }, (_, row) => table.claim(row));
  const behind = all.filter(({ source }) => source === "watch-conversation" || source === "registry-note");
  expect(behind.length).toBeGreaterThan(0);
  for (const { id } of behind) expect(claimResource(shared, id)).toBeUndefined();
});

test("a text is untrusted material and says so; those that may not leave are neither listed nor read", () => {
  expect(textResource(shared, "union-speech")?.text.startsWith(UNTRUSTED)).toBe(true);
  for (const id of ["watch-conversation", "registry-note", "courier-original", "no-such"])
    expect(textResource(shared, id)).toBeUndefined();
  const uris = textsListed(shared).map(({ uri }) => uri);
  expect(uris).toContain("sayswho://source/union-speech/text");
  expect(uris.join()).not.toContain("watch-conversation");
});
