import { expect, test } from "vitest";
import { sha256Of } from "../../../src/model/sha256.ts";
import { writeSnapshot } from "../../../src/table/snapshot.ts";
import { openCase } from "../../../src/viewer/state/opening.ts";
import { sampleTable } from "../sample-state.ts";

const answering =
  (body: BodyInit, status = 200) =>
  async () =>
    new Response(body, { status });

test("the case is opened from the snapshot that the server sends", async () => {
  const opening = await openCase(answering(writeSnapshot(sampleTable(), sha256Of("its files"))));
  expect(opening.kind === "opened" && opening.table.header.title).toBe("The Tidewater payments");
});

test("what goes wrong is told, with what to do about it", async () => {
  const gone = async () => {
    throw new TypeError("fetch failed");
  };
  for (const fetchCase of [gone, answering("no", 500), answering("no snapshot")]) {
    const opening = await openCase(fetchCase);
    expect(opening.kind).toBe("failed");
    expect(opening.kind === "failed" && opening.mend).toContain("run");
  }
});
