// Read before a program by `node --import`: counts the calls that change the disk, and at one of them the program dies or
// the disk fails. SAYSWHO_FAULT says which, such as "ENOSPC:7", "die:7" or "half:7"; SAYSWHO_CALLS names the file that
// gets how many there were.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import process, { env, kill, pid } from "node:process";

const [kind = "", at = ""] = (env.SAYSWHO_FAULT ?? "").split(":");
const { openSync, writeSync, closeSync } = fs;
let calls = 0;
process.on("exit", () => {
  if (env.SAYSWHO_CALLS === undefined) return;
  const file = openSync(env.SAYSWHO_CALLS, "w");
  writeSync(file, String(calls));
  closeSync(file);
});

/** Does a call, or at the one that was chosen what befalls it: nothing of it is done, or half, or all and no more. */
function struck(name, isWrite, doIt, doHalf) {
  calls += 1;
  if (calls !== Number(at)) return doIt();
  if (kind === "die") return kill(pid, "SIGKILL");
  if (kind === "half" || (kind === "short" && isWrite)) {
    const end = () => {
      if (kind === "half") kill(pid, "SIGKILL");
      throw failure("ENOSPC", name);
    };
    const done = doHalf();
    return done instanceof Promise ? done.then(end) : end();
  }
  throw failure(kind === "short" ? "ENOSPC" : kind, name);
}

const failure = (code, syscall) => Object.assign(new Error(`${code}: the disk fails, ${syscall}`), { code, syscall });

const halfOf = (data) =>
  typeof data === "string" || ArrayBuffer.isView(data) ? data.slice(0, Math.floor(data.length / 2)) : data;

function wrap(object, name, { isWriting = () => true, half, isSync = false } = {}) {
  const original = object[name];
  object[name] = isSync
    ? function (...words) {
        if (!isWriting(words)) return original.apply(this, words);
        return struck(
          name,
          half !== undefined,
          () => original.apply(this, words),
          () => original.apply(this, half?.(words) ?? words),
        );
      }
    : async function (...words) {
        if (!isWriting(words)) return original.apply(this, words);
        return struck(
          name,
          half !== undefined,
          () => original.apply(this, words),
          () => original.apply(this, half?.(words) ?? words),
        );
      };
}

const { O_WRONLY, O_RDWR } = fs.constants;
const opensToWrite = ([, flags = "r"]) =>
  typeof flags === "number" ? (flags & (O_WRONLY | O_RDWR)) !== 0 : flags !== "r";
const named = ["rename", "rm", "rmdir", "unlink", "mkdir", "mkdtemp", "link", "symlink", "copyFile", "cp", "utimes"];
const handle = await fs.promises.open(import.meta.filename ?? new URL(import.meta.url).pathname);
const ofFiles = Object.getPrototypeOf(handle);
await handle.close();

for (const name of named) {
  wrap(fs.promises, name);
  wrap(fs, `${name}Sync`, { isSync: true });
}
for (const name of ["writeFile", "appendFile"]) {
  const half = ([path, data, ...rest]) => [path, halfOf(data), ...rest];
  wrap(fs.promises, name, { half });
  wrap(fs, `${name}Sync`, { half, isSync: true });
}
wrap(fs.promises, "open", { isWriting: opensToWrite });
wrap(fs, "openSync", { isWriting: opensToWrite, isSync: true });
wrap(fs, "writeSync", { isWriting: ([file]) => file > 2, isSync: true });
for (const name of ["write", "writeFile", "appendFile"])
  wrap(ofFiles, name, { half: ([data, ...rest]) => [halfOf(data), ...rest] });
wrap(ofFiles, "sync");
syncBuiltinESMExports();
