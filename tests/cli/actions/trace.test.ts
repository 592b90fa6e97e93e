import { expect, test } from "vitest";
import { casesOnDisk } from "../case-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();

test("a claim is followed from its origin to the passage that was read", async () => {
  const { out } = await runCommand("trace", cases.sound(), "payment");
  expect(out).toMatch(
    /\[allegation\]\n┌─ Mara Quill · says \(“said”\).*origin.*\n(├─ .*\n)*└─ read in “Clerk speaks” \(news\), 2020-05\n {3}passage: “.*” \(characters \d+–\d+ of gazette; not checked: the text that the passage is quoted from is not at hand\)/,
  );
});

test("--between takes all claims of the link, denials too, whichever way", async () => {
  const one = jsonLines(
    (await runCommand("trace", cases.sound(), "--between", "tidewater", "Joss Brandt", "--json")).out,
  );
  const other = jsonLines(
    (await runCommand("trace", cases.sound(), "--between", "Joss Brandt", "tidewater", "--json")).out,
  );
  expect(one).toEqual(other);
  expect(one.length).toBeGreaterThan(1);
  for (const line of one)
    expect(line).toMatchObject({
      claim: { allegation: true },
      source: { id: expect.any(String) },
      passage: { start: expect.any(Number), isChecked: false },
    });
});

test.each([[["nowhere"]], [[]], [["payment", "--between", "tidewater", "joss-brandt"]], [["--between", "tidewater"]]])(
  "%j is bad usage",
  async (words) => {
    expect((await runCommand("trace", cases.sound(), ...words)).code).toBe(2);
  },
);
