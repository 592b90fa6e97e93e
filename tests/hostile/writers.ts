import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { writeCaseFolder } from "../../src/case-file/on-disk/write-case-folder.ts";
import { layDrafts } from "../../src/edit/on-disk/draft-folder.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { draft } from "../edit/drafts/beside-sample.ts";
import { sampleCase } from "../sample-case.ts";

/** A way in which the program writes on a disk. */
export interface Writer {
  readonly name: string;
  readonly words: readonly string[];
  /** What is said when it is said again over what half of it left; the same words where there are none. */
  readonly again?: readonly string[];
  /** Which of what it writes belongs together, and is there whole or not at all once somebody has looked; else each file is. */
  readonly together?: string;
  /** What saying it again may leave besides, and that stands for what a writer that died left out under its first name. */
  readonly besides?: RegExp;
  /** What is only there where it can be: whoever asks is answered without it. */
  readonly dispensable?: string;
  /** A log, of which a line may be half there until somebody writes the next. */
  readonly log?: string;
}

/** Every way but that into a database; a desk's is tried where sittings are. */
export const WRITERS: readonly Writer[] = [
  { name: "a new case", words: ["new", "made", "--title", "Made"], together: "made" },
  {
    name: "a document with its source",
    words: ["add", "case", "doc.html", "--title", "A document", "--access", "open", "--keep-original"],
    together: "case",
  },
  { name: "a text at last", words: ["attach", "case", "wire", "wire.txt"], together: "case" },
  { name: "a change taken back", words: ["undo", "case"], together: "case" },
  { name: "case files in their own form", words: ["format", "loose", "--drop-comments"], together: "loose" },
  { name: "the checked case, kept aside", words: ["check", "case"] },
  {
    name: "the folder for what is kept aside",
    words: ["check", "loose"],
    again: ["check", "loose"],
    dispensable: "loose/.sayswho/.gitignore",
  },
  {
    name: "drafts of an import",
    words: ["import", "other.json", "--from", "graphology", "--into", "case", "--by", "I"],
    // What came in at the first time is known, and only the rest comes again.
    besides: /^case\/drafts\/other-2\./,
  },
  {
    name: "a draft accepted",
    words: ["drafts", "case", "accept", "d1", "--by", "I. Vosk"],
    together: "case",
    log: "case/drafts/decisions.jsonl",
  },
  {
    name: "a draft refused",
    words: ["drafts", "case", "refuse", "d2", "--by", "I. Vosk", "--why", "misread"],
    log: "case/drafts/decisions.jsonl",
  },
  {
    name: "a case that is imported",
    words: ["import", "other.json", "--from", "graphology", "-o", "made"],
    together: "made",
  },
  {
    name: "an export into a file",
    words: ["export", "case", "--to", "gexf", "-o", "x.gexf"],
    again: ["export", "case", "--to", "gexf", "-o", "x.gexf", "--force"],
  },
  {
    name: "an export into several files",
    words: ["export", "case", "--to", "csv", "-o", "x.csv"],
    again: ["export", "case", "--to", "csv", "-o", "x.csv", "--force"],
  },
  {
    name: "an export into a folder",
    words: ["export", "case", "--to", "markdown", "-o", "notes"],
    again: ["export", "case", "--to", "markdown", "-o", "notes", "--force"],
    together: "notes",
  },
  {
    name: "a published page",
    words: ["publish", "case", "-o", "page.html"],
    again: ["publish", "case", "-o", "page.html", "--force"],
  },
  { name: "the documentation", words: ["docs", "-o", "docs"], again: ["docs", "-o", "docs", "--force"] },
  {
    name: "a mapping to begin with",
    words: ["import", "edges.csv", "--from", "csv", "--suggest", "-o", "map.yaml"],
  },
];

const FAULTY_DISK = fileURLToPath(new URL("faulty-disk.mjs", import.meta.url));

/** The folder that writers are run in, and the program. */
export interface Laid {
  readonly root: string;
  readonly program: string;
}

/** What became of a command: how it ended, what it said, and how often it was about to change the disk. */
export interface Ended {
  readonly code: number | null;
  readonly err: string;
  readonly calls: number;
}

/** Runs a command in a folder as a process of its own, whose disk fails, or which dies, as `faulty-disk.mjs` says. */
export async function runIn({ root, program }: Laid, words: readonly string[], fault = ""): Promise<Ended> {
  const calls = join(root, "..", "calls");
  await rm(calls, { force: true });
  const child = spawn(process.execPath, ["--import", FAULTY_DISK, program, ...words], {
    cwd: root,
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      ...process.env,
      SAYSWHO_FAULT: fault,
      SAYSWHO_CALLS: calls,
      SAYSWHO_VIEWER: join(root, "..", "viewer"),
      XDG_STATE_HOME: join(root, "state"),
    },
  });
  let err = "";
  child.stderr.on("data", (data) => {
    err += data;
  });
  const [code] = await once(child, "close");
  return { code, err, calls: Number(await readFile(calls, "utf8").catch(() => "0")) };
}

/** The least that can be published. */
const VIEWER = [
  [
    "index.html",
    '<meta charset="utf-8"><title>sayswho</title><script src="a.js"></script><link rel="stylesheet" href="a.css"><body></body>',
  ],
  ["a.js", "1;"],
  ["a.css", "p {}"],
] as const;

/** Lays out in a folder what the writers begin with: a case with drafts, a document and a change to take back, and files to import. */
export async function layOutWriters(base: string, program: string): Promise<Laid> {
  const root = join(base, "root");
  const { records, texts } = sampleCase();
  for (const folder of ["root/state", "viewer"]) await mkdir(join(base, folder), { recursive: true });
  for (const [name, text] of VIEWER) await writeFile(join(base, "viewer", name), text);
  await writeCaseFolder(join(root, "case"), records);
  await writeCaseFolder(join(root, "loose"), records);
  await writeFile(
    join(root, "loose/claims.yaml"),
    `# ours\n${await readFile(join(root, "loose/claims.yaml"), "utf8")}\n\n`,
  );
  await mkdir(join(root, "case/texts"), { recursive: true });
  for (const [id, text] of texts)
    await writeFile(id === "wire" ? join(root, "wire.txt") : join(root, "case/texts", `${id}.txt`), text);
  await writeFile(join(root, "doc.html"), "<p>Words of a document, said by Ann Lee, who was there.</p>");
  await writeFile(join(root, "edges.csv"), "from,to,what,url\nAnn,Bob,supports,https://example.org/1\n");
  const ready = async (words: readonly string[]) => {
    const { code, err } = await runIn({ root, program }, words);
    if (code !== 0) throw new Error(`${words.join(" ")}: ${err}`);
  };
  const drafts = ["d1", "d2", "d3"].map((id) => draft({ note: id }, {}, id));
  await layDrafts(join(root, "case"), "links", drafts);
  await ready(["drafts", "case", "accept", "d3", "--by", "I. Vosk"]);
  await ready(["export", "loose", "--to", "graphology", "-o", "other.json"]);
  await writeFile(
    join(root, "other.json"),
    (await readFile(join(root, "other.json"), "utf8")).replaceAll("Ilya", "Nilo"),
  );
  await rm(join(root, "loose/.sayswho"), { recursive: true, force: true });
  return { root, program };
}

/** The folder as it was laid out, once more. */
export async function layOutAgain(from: string, root: string): Promise<void> {
  await rm(root, { recursive: true, force: true });
  await cp(from, root, { recursive: true });
}

/** What a writer that died leaves for the next to clear. */
const LITTER = /(?:\.part|\.lock|(?:^|\/)lock|(?:^|\/)lock-breaking|(?:^|\/)journal\.json)(?:\/|$)/;
/** What is remembered where it can be, in other bytes at each run; none of it is part of a case, or of an answer. */
const REMEMBERED = /^state\/|\/\.sayswho\/(?:checked\.snapshot|left|last-written\.json|undo-)/;

/** Every file of a folder by its path with the hash of what is in it, folders that are empty too, litter apart. */
export async function treeOf(
  root: string,
): Promise<{ readonly files: ReadonlyMap<string, string>; readonly litter: readonly string[] }> {
  const files = new Map<string, string>();
  const litter: string[] = [];
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
      .slice(root.length + 1)
      .split(sep)
      .join("/");
    if (LITTER.test(path)) litter.push(path);
    else if (entry.isFile() && !REMEMBERED.test(path))
      files.set(path, sha256Of(await readFile(join(root, path), "utf8")));
  }
  return { files, litter };
}
