// The stages of a run that go on beside each other: each prints what it said under its own heading, when it is asked.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

export const heading = (words) => console.log(`\n— ${words}`);

/** Starts a script of Node's; what it prints waits. */
export function startStage(name, script, ...words) {
  const running = spawn(process.execPath, [script, ...words], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const said = [];
  for (const stream of [running.stdout, running.stderr]) stream.on("data", (part) => said.push(part));
  const ended = new Promise((resolve) => {
    running.once("error", ({ message }) => resolve({ status: 1, message }));
    running.once("close", (status) => resolve({ status, message: "" }));
  });
  return { name, said, ended };
}

/** Waits for stages and prints what each said; true where none failed. */
export async function told(stages) {
  let good = true;
  for (const { name, said, ended } of stages) {
    const { status, message } = await ended;
    heading(status === 0 ? name : `${name} failed`);
    process.stdout.write(Buffer.concat(said));
    if (message !== "") console.error(message);
    good &&= status === 0;
  }
  return good;
}
