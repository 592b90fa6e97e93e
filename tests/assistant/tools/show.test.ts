import { expect, test } from "vitest";
import { show } from "../../../src/assistant/tools/show.ts";
import { ask, sharedSeed } from "../asked.ts";

test("somebody is shown with whom they may be, which is nobody's finding", async () => {
  const { text, data } = await ask(show, { entity: "Teo Lask" }, await sharedSeed());
  expect(data).toMatchObject({ id: "teo-lask", maybeSame: [{ id: "teodor-laskarre" }] });
  expect(text).toContain("may be, in a coder's reading and no more: Teodor Laskarre");
  expect(text).toContain("none of them a finding");
});
