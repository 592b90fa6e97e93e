import { type ChildProcess, spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** A program of ours that runs as a process of its own, so that it can be killed, be kept from writing, or be one of two. */
export interface ChildProgram {
  /** Where it lies, for who starts it in another way. */
  readonly file: string;
  /** Starts it: under the shell's limits, such as "ulimit -f 8", and as another user, where these are given. */
  start(words: readonly string[], limits?: string, uid?: number): ChildProcess;
  /** Starts it and waits for its end. */
  run(words: readonly string[], limits?: string, uid?: number): Promise<Ended>;
  remove(): Promise<void>;
}

/** What became of it. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Makes one file of a program that lies in the tests, with all that it imports. */
export async function childProgram(path: string): Promise<ChildProgram> {
  const folder = await mkdtemp(join(tmpdir(), "sayswho-child-"));
  await build({
    root: fileURLToPath(new URL("..", import.meta.url)),
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL(path, import.meta.url)),
      outDir: folder,
      emptyOutDir: false,
      target: "node20",
      rollupOptions: { output: { entryFileNames: "child.mjs" } },
    },
  });
  // It finds what lies in its own package, as it does where it is installed.
  await mkdir(join(folder, "node_modules"));
  await symlink(fileURLToPath(new URL("..", import.meta.url)), join(folder, "node_modules/sayswho"), "junction");
  const file = join(folder, "child.mjs");
  await chmod(folder, 0o755);
  const start = (words: readonly string[], limits?: string, uid?: number) => {
    const options = uid === undefined ? {} : { uid };
    return limits === undefined
      ? spawn(process.execPath, [file, ...words], options)
      : spawn("bash", ["-c", `${limits}; exec "$0" "$@"`, process.execPath, file, ...words], options);
  };
  return {
    file,
    start,
    run: (words, limits, uid) =>
      new Promise((resolve) => {
        const child = start(words, limits, uid);
        let [out, err] = ["", ""];
        child.stdout?.on("data", (data) => {
          out += data;
        });
        child.stderr?.on("data", (data) => {
          err += data;
        });
        child.on("close", (code) => resolve({ code, out, err }));
      }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
