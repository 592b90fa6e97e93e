import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { openKeyboard } from "../../src/cli/keyboard.ts";

function typed() {
  const input = Object.assign(new PassThrough(), { raw: [] as boolean[] });
  const keyboard = openKeyboard(
    Object.assign(input, { setRawMode: (raw: boolean) => input.raw.push(raw) }) as never,
    new PassThrough(),
  );
  return { input, keyboard };
}

test("keys come one by one, by their names, also those that were pressed before anybody asked", async () => {
  const { input, keyboard } = typed();
  input.write("a");
  input.write("=\u001b[C ");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([await keyboard.key(), await keyboard.key(), await keyboard.key(), await keyboard.key()]).toEqual([
    "a",
    "=",
    "right",
    "space",
  ]);
  const next = keyboard.key();
  input.write("\u0003");
  expect(await next).toBe("ctrl+c");
  keyboard.close();
});

test("the end of the keys is one, and the terminal is given back as it was", async () => {
  const { input, keyboard } = typed();
  const next = keyboard.key();
  input.end();
  expect(await next).toBe("end");
  expect(await keyboard.key()).toBe("end");
  keyboard.close();
  expect(input.raw).toEqual([true, false]);
});
