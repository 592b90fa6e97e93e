import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SRC = join(ROOT, "src");

/** The house, from the ground up: a room imports only rooms below its floor. The linter's rules are made from the same list. */
const FLOORS: readonly (readonly string[])[] = JSON.parse(readFileSync(join(ROOT, "scripts/floors.json"), "utf8"));
const FLOOR_OF = new Map(FLOORS.flatMap((rooms, floor) => rooms.map((room) => [room, floor] as const)));

/** The public entries may name every room; they are the only files that export what others made. */
const ENTRIES = ["index.ts", "node.ts"];
/** Files that need Node; everything else also runs in a browser. */
const NEED_NODE = /^(cli|server|neo4j|intake|assistant)\/|^node\.ts$|\/on-disk\//;

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
  .sort();
const textOf = (file: string) => readFileSync(join(SRC, file), "utf8");
const roomOf = (file: string) => (file.includes("/") ? (file.split("/")[0] ?? "") : "");
const importsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, path]) => path ?? "");
const innerImportsOf = (file: string): string[] =>
  importsOf(file)
    .filter((path) => path.startsWith("."))
    .map((path) => relative(SRC, resolve(dirname(join(SRC, file)), path)).replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path));

test("there is something to judge", () => {
  expect(files.length).toBeGreaterThan(80);
});

describe("floors", () => {
  test.each(files.filter((file) => !ENTRIES.includes(file) && file !== "errors.ts"))(
    "%s lies in a room and imports only downwards",
    (file) => {
      const floor = FLOOR_OF.get(roomOf(file));
      expect(floor, `${file} lies in no room`).toBeDefined();
      for (const imported of innerImportsOf(file)) {
        if (imported === "errors.ts" || roomOf(imported) === roomOf(file)) continue;
        expect(FLOOR_OF.get(roomOf(imported)), `${file} imports ${imported}`).toBeLessThan(floor ?? 0);
      }
    },
  );

  test("the linter's rules are those that the floors give: node scripts/floors.mjs", async () => {
    const { floorRules } = await import(pathToFileURL(join(ROOT, "scripts/floors.mjs")).href);
    expect(JSON.parse(readFileSync(join(ROOT, "scripts/floors.biome.json"), "utf8"))).toEqual(floorRules(FLOORS));
  });

  test("CONTRIBUTING shows every room on its floor", () => {
    const shown = [...readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8").matchAll(/^\| (\d) \| ([^|]+) \|/gm)];
    const rooms = shown.map(([, floor, words = ""]) => [Number(floor), words.match(/[a-z0-9-]+/g)] as const);
    expect(rooms).toEqual(FLOORS.map((there, floor) => [floor, there] as const).reverse());
  });

  test("no folder has more files than one looks through", () => {
    const sizes = new Map<string, number>();
    for (const file of files) sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1);
    expect([...sizes].filter(([, size]) => size > 30)).toEqual([]);
  });

  test("errors lie beneath all", () => {
    expect(innerImportsOf("errors.ts")).toEqual([]);
  });
});

test("imports go in no circle", { tags: ["slow"] }, () => {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    expect(trail, `a circle: ${[...trail, file].join(" → ")}`).not.toContain(file);
    if (done.has(file)) return;
    for (const imported of innerImportsOf(file)) visit(imported, [...trail, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
});

test("there is no barrel inside: only the two entries export what others made", () => {
  for (const file of files.filter((file) => !ENTRIES.includes(file))) {
    expect(textOf(file), file).not.toMatch(/^export (\*|\{[^}]*\}|type \{[^}]*\}) from /m);
    expect(file).not.toMatch(/(^|\/)index\.tsx?$/);
  }
});

describe("what runs in a browser needs no Node", () => {
  test.each(files.filter((file) => !NEED_NODE.test(file)))("%s", (file) => {
    expect(importsOf(file).filter((path) => path.startsWith("node:"))).toEqual([]);
    for (const imported of innerImportsOf(file)) expect(imported, `${file} imports ${imported}`).not.toMatch(NEED_NODE);
  });
});

describe("every source file has its mirror", () => {
  test.each(files)("%s", (file) => {
    const mirror = `tests/${file.replace(/\.tsx?$/, "")}.test`;
    expect(
      [".ts", ".tsx"].some((ending) => existsSync(join(ROOT, mirror + ending))),
      `there is no ${mirror}.ts`,
    ).toBe(true);
  });
});

describe("names", () => {
  test.each(files)("%s is named after one concept, in kebab-case", (file) => {
    expect(file).toMatch(/^([a-z][a-z0-9]*(-[a-z0-9]+)*\/)*[a-z][a-z0-9]*(-[a-z0-9]+)*\.tsx?$/);
    expect(file).not.toMatch(/util|helper|common|manager|misc/);
  });

  test.each(files)("%s says above each of its exports why it is there", (file) => {
    if (ENTRIES.includes(file)) return;
    const lines = textOf(file).split("\n");
    for (const [i, line] of lines.entries()) {
      if (!/^export (default |async |abstract )?(const|function|class|interface|type|function\*) /.test(line)) continue;
      const above = lines[i - 1] ?? "";
      // What follows another statement without a gap stands under its sentence: the type of a schema, one of several casts.
      const said = /(\*\/|;)\s*$/.test(above);
      expect(said, `${file}:${i + 1} ${line}`).toBe(true);
    }
  });
});

/** Section 3 of the design: where the one rule is kept, one door each. */
describe("the one rule", () => {
  const mentioning = (pattern: RegExp) => files.filter((file) => pattern.test(textOf(file)));

  test("the type: the mark is a literal in one place", () => {
    expect(mentioning(/allegation: z\s*\.literal\(true/)).toEqual(["model/claim.ts"]);
  });

  test("the graph: one file adds edges, and one more names the methods to refuse them", () => {
    expect(mentioning(/\b(add|merge|update)(Directed|Undirected)?Edge(WithKey)?\b/)).toEqual([
      "graph/add-claim-edge.ts",
    ]);
    expect(mentioning(/"import"/).filter((file) => file !== "cli/commands/import.ts")).toEqual(["graph/graph-view.ts"]);
    expect(mentioning(/\baddClaimEdge\(/).filter((file) => file !== "graph/add-claim-edge.ts")).toEqual([
      "graph/graph-view.ts",
    ]);
  });

  test("the files: a case is built from files behind every check, by its records or off its bytes, and changed in one place", () => {
    expect(mentioning(/\b(checkCase|findingsOf)\(draft\)/)).toEqual(["case-file/judge-case.ts"]);
    expect(mentioning(/\bjudgeCase\(/).filter((file) => file !== "case-file/judge-case.ts")).toEqual([
      "case-file/one-pass/check-in-one-pass.ts",
      "case-file/parse-case.ts",
    ]);
    expect(mentioning(/\baddUsualClaim\(/).filter((file) => file !== "case-file/jsonl/add-usual-claim.ts")).toEqual([
      "case-file/one-pass/take-claims.ts",
    ]);
    expect(mentioning(/\bwriteTogether\(path, \[\.\.\.change\.files, \.\.\.notes\]\)/)).toEqual([
      "edit/on-disk/sitting.ts",
    ]);
    expect(textOf("edit/on-disk/sitting.ts")).toMatch(/checkEdit\(state\.working, edit\)[\s\S]*writeTogether\(path/);
    const checks = readdirSync(join(SRC, "case-file/checks")).map((name) => name.replace(/\.ts$/, ""));
    for (const check of checks) expect(textOf("case-file/check-case.ts")).toContain(`./checks/${check}.ts`);
  });

  test("the desk: what somebody enters becomes a claim in one place, with its mark", () => {
    const entering = mentioning(/\ballegation: true\b/).filter((file) => /^(edit|desk)\//.test(file));
    expect(entering).toEqual(["edit/changes/add-claim.ts"]);
  });

  test("the drafts: what nobody accepted is read by the queue and by what lays drafts beside it, and by nothing that counts, draws or exports", () => {
    const reading = mentioning(/\breadDrafts\(|\bboxOf\(/).filter((file) => !file.startsWith("edit/"));
    expect(reading).toEqual(["cli/importing/import-into.ts"]);
    const proposing = mentioning(/\bproposer\(/).filter((file) => !file.startsWith("edit/"));
    expect(proposing).toEqual(["cli/actions/assistant/mcp.ts", "cli/actions/assistant/propose.ts"]);
    const opening = mentioning(/\b(openQueue|queueOver)\(/).filter((file) => !file.startsWith("edit/"));
    expect(opening).toEqual(["cli/actions/drafts.ts", "server/draft-routes.ts"]);
    expect(textOf("edit/drafts/accept-draft.ts")).toContain("addClaim(working");
  });

  test("the columns: the mark is written where a claim is made from its row, or put into JSON from it, and a snapshot is checked before that", () => {
    expect(mentioning(/allegation: true,/)).toEqual([
      "formats/readers/tellings/claim-of-telling.ts",
      "table/claim-at.ts",
    ]);
    expect(mentioning(/allegation: always\("true"\)/)).toEqual(["formats/words/claim-in-json.ts"]);
    expect(textOf("table/snapshot.ts")).toContain("whatIsWrong(columns, records)");
  });

  test("the import: an edge of somebody's file becomes a claim in one place, which asks for its source, and then every check", () => {
    expect(mentioning(/\bcheckCase\(asDraft\(/)).toEqual(["formats/readers/tellings/draft-claims.ts"]);
    expect(mentioning(/\bclaimOfTelling\(/)).toEqual([
      "formats/readers/tellings/claim-of-telling.ts",
      "formats/readers/tellings/draft-claims.ts",
    ]);
    expect(textOf("formats/readers/tellings/claim-of-telling.ts")).toContain("if (work === undefined)");
  });

  /** The lists of claims that leave none out; a format of our own files, or of notes, takes the remarks as well. */
  const EVERY_CLAIM =
    /edgeClaims\(table\)|edgeRows\(table\)|allegedRelationships\(table, |allClaims\(table\)|claimsAt\(bySubject/;

  test("every export: each format takes its edges from the same list and its fields from the claim", () => {
    const written = files.filter((file) => file.startsWith("formats/") && /: Format = /.test(textOf(file)));
    expect(written.length).toBeGreaterThan(2);
    for (const file of written) expect(textOf(file)).toMatch(EVERY_CLAIM);
  });

  test("the picture: no line is solid, since the program that draws them knows no other than dashed", () => {
    const programs = mentioning(/\bEdgeProgram\b/).filter((file) => file.startsWith("viewer/"));
    for (const file of programs) expect(file).toMatch(/allegation-edge-program|sigma-renderer/);
  });

  test("the database: every relationship type begins with the mark", () => {
    expect(mentioning(/ALLEGEDLY_/)).toEqual(["model/predicate.ts"]);
  });

  test("no word of ours gives a verdict", () => {
    for (const file of files)
      expect(textOf(file), file).not.toMatch(/\b(isTrue|truthScore|credibilityScore|confirmedBy|isConfirmed)\b/);
  });
});

test("casts to ids stand in one file", () => {
  const casting = files.filter((file) => /\bas (EntityId|SourceId|ClaimId|Sha256|CaseId)\b/.test(textOf(file)));
  expect(casting).toEqual(["model/id.ts"]);
});

describe("the viewer", () => {
  const importing = (pattern: RegExp) => files.filter((file) => importsOf(file).some((path) => pattern.test(path)));

  test("only the renderer knows Sigma", () => {
    const knowing = importing(/^sigma(\/|$)/);
    expect(knowing.length).toBeGreaterThan(2);
    for (const file of knowing) expect(file).toMatch(/^viewer\/renderer\//);
  });

  test("the state knows no pane and no page: they are told to it by what assembles them", () => {
    for (const file of files.filter((file) => file.startsWith("viewer/state/"))) {
      for (const imported of innerImportsOf(file).filter((path) => path.startsWith("viewer/"))) {
        expect(imported, `${file} imports ${imported}`).toMatch(/^viewer\/(state|renderer)\//);
      }
    }
  });

  test("a pane is named in the list of them and nowhere else", () => {
    expect(importing(/-pane\.tsx$/).filter((file) => file.startsWith("viewer/"))).toEqual(["viewer/panes.ts"]);
  });
});
