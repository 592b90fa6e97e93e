import { expect, test } from "vitest";
import { servedCase } from "../../../src/viewer/opening/served-case.ts";

test("what is asked goes to the server that handed out the page, as it was asked", async () => {
  const asked: string[] = [];
  const { ask } = servedCase(async (address) => {
    asked.push(String(address));
    return new Response("here");
  });
  expect(await (await ask("./api/case")).text()).toBe("here");
  expect(asked).toEqual(["./api/case"]);
});
