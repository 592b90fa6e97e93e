// Runs a server for as long as whoever started it lives: its standard input is a pipe from there, and closes however
// that one ends. Then the server is stopped and its data removed. node keep-server.mjs FOLDER JAVA ARGUMENT…
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { argv, exit, stdin } from "node:process";

const [folder, java, ...args] = argv.slice(2);
const server = spawn(java, args, { stdio: "ignore" });

// Its data is of no further use, so nothing is lost by not asking it to stop.
const stop = () => server.kill("SIGKILL");

function end(code) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  exit(code);
}

server.once("error", () => end(1));
server.once("exit", (code) => end(code === null ? 0 : 1));
stdin.once("end", stop).once("error", stop).resume();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
