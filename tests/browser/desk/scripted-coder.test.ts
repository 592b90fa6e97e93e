import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCommand } from "../../cli/run-command.ts";
import { SEED } from "../../seed-copy.ts";
import { sized } from "../../sized.ts";
import { BETWEEN, type Book, framesWorth, readBook, type WantedClaim } from "./answer-book.ts";
import { type Coder, type Cost, coderAt } from "./coder.ts";
import { type ServedDesk, serveDesk } from "./served-desk.ts";

/** What is coded in every run; in the long one, all of it. */
const CODED: readonly string[] | "all" = sized<readonly string[] | "all">(["ministry-statement", "wire-despatch"], {
  long: "all",
});

/** Private use: a language for which nobody will ever have words, so that the texts offer the names of the case alone. */
const NO_LANGUAGE = "qaa";

let folder: string;
let desk: ServedDesk;
let book: Book;

beforeEach(async () => {
  book = await readBook(SEED);
  folder = join(await mkdtemp(join(tmpdir(), "sayswho-")), "case");
  expect((await runCommand("new", folder, "--title", "Who put out Vane Light?")).code).toBe(0);
  // Works that are known only through others have no text to bring in.
  const unseen = book.records.sources.filter(({ id, access }) => !book.texts.has(id) && access === "open");
  const records = unseen.map(
    ({ id, genre, title }) => `- id: ${id}\n  genre: ${genre}\n  title: ${JSON.stringify(title)}\n`,
  );
  await writeFile(join(folder, "sources.yaml"), records.join("\n"));
  desk = await serveDesk(folder);
}, 60_000);
afterEach(async () => {
  await desk?.close();
  await rm(join(folder, ".."), { recursive: true, force: true });
});

/** Brings a source in as a person does: its text is pasted, and what is known of it typed. */
async function add(page: Page, id: string, lang?: string): Promise<void> {
  const source = book.records.sources.find((one) => one.id === id);
  await page.getByRole("button", { name: "Add a source" }).click();
  await page.locator(".paste textarea").fill(book.texts.get(id) ?? "");
  await page.keyboard.press("Tab");
  await page.locator(".source-fields").waitFor();
  const field = (name: string) => page.locator(`.source-fields [name=${name}]`);
  await field("title").fill(source?.title ?? "");
  await field("genre").selectOption(source?.genre ?? "unknown");
  if (source?.publisher) await field("publisher").fill(book.nameOf(source.publisher));
  await field("authors").fill((source?.authors ?? []).map(book.nameOf).join("; "));
  await field("published").fill(source?.published ?? "");
  await field("url").fill(source?.url ?? "");
  await field("lang").fill(lang ?? source?.lang ?? "");
  await field("access").selectOption(source?.access ?? "open");
  if ((await page.locator(".alike").count()) > 0) await field("derivesFrom").selectOption("");
  await page.locator(".source-fields .save").click();
  await page.locator(".text-pane .paragraph").first().waitFor();
  await page.waitForTimeout(100);
}

/** What is taken back in a source, of claims that were made from others before. */
async function takeBack(coder: Coder, id: string): Promise<void> {
  const taken = book.records.sources.flatMap((source) =>
    book
      .claimsOf(source.id)
      .flatMap((claim) => (claim.withdrawal?.source === book.workOf(id) ? [{ source, claim }] : [])),
  );
  for (const { source, claim } of taken) {
    const made = await readBook(desk.folder);
    const placeIn = [book.workOf(source.id), claim.passage.start, claim.predicate].join(BETWEEN);
    const { withdrawal } = claim;
    if (withdrawal === undefined) continue;
    const instead = withdrawal.instead && made.statementAt(withdrawal.instead);
    const { keys, typed } = await coder.withdraw(withdrawal, made.statementAt(placeIn), instead);
    console.log(`taken back: ${claim.id}, ${keys} keys, ${typed} letters`);
  }
}

const mean = (numbers: readonly number[]) =>
  (numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)).toFixed(1);
const median = (numbers: readonly number[]) => quantile(numbers, 0.5);
const quantile = (numbers: readonly number[], at: number) =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(at * numbers.length))] ?? 0;

/** What the words of a language save is what it costs without them; that is looked at in the long run alone. */
const WAYS = sized<readonly (string | undefined)[]>([undefined], { long: [undefined, NO_LANGUAGE] });

test.each(WAYS)(
  "whoever knows the record makes all of it from its texts by keyboard alone, in few keys a claim (words of: %s)",
  async (lang) => {
    const page = await desk.open();
    const kinds = new Map(book.records.entities.map(({ name, kind }) => [name, kind]));
    const coder: Coder = coderAt(page, kinds);
    /** What the frame of a claim cost, by claim. */
    const spread = new Map<string, number>();
    const costs: { readonly id: string; readonly cost: Cost }[] = [];
    const sources = book.records.sources
      .map(({ id }) => id as string)
      .filter((id) => book.texts.has(id) && (CODED === "all" || CODED.includes(id)));

    for (const id of sources) {
      const source = book.records.sources.find((one) => one.id === id);
      await add(page, id, lang);
      for (const entity of [source?.publisher, ...(source?.authors ?? [])])
        if (entity) coder.knows(book.nameOf(entity));
      const isHeard = /^(speech|interview|audio|video)$/.test(source?.genre ?? "");
      coder.open(book.texts.get(id) ?? "", (source?.authors ?? []).map(book.nameOf), isHeard);
      const claims = book.claimsOf(id);
      const frames = framesWorth(claims);
      for (const claim of claims) {
        const begin = frames.filter((one) => (one.over === "all" ? claim === claims[0] : one.claims[0] === claim.id));
        for (const frame of begin) {
          const others = claims.filter((one) => !frame.claims.includes(one.id));
          const { keys } = await coder.frame(frame, others).catch((error) => {
            throw new Error(`frame at ${claim.id}: ${error.message}`);
          });
          for (const inside of frame.claims) spread.set(inside, keys / frame.claims.length);
        }
        const from = coder.pressed.length;
        const cost = await coder.claim(claim).catch((error) => {
          throw new Error(`${claim.id}: ${coder.pressed.slice(from).join(" ")}\n${error.message}`);
        });
        costs.push({ id: claim.id, cost });
        if (process.env.SHOW)
          console.log(
            claim.id,
            cost.keys,
            cost.typed,
            cost.naming,
            cost.beyond,
            spread.get(claim.id) ?? "",
            coder.pressed.slice(from).join(" "),
          );
      }
      await takeBack(coder, id);
    }

    const made = await readBook(desk.folder);
    const works = sources.map(book.workOf);
    for (const id of sources) {
      const mine = made.records.sources.find((one) => made.workOf(one.id) === book.workOf(id));
      // Their ids are the desk's own, and what was not read here took nothing back.
      const bare = (claims: readonly WantedClaim[]) =>
        claims.map(({ id: _, withdrawal, ...claim }) => ({
          ...claim,
          withdrawal: withdrawal && works.includes(withdrawal.source) ? withdrawal : undefined,
        }));
      expect(bare(made.claimsOf(mine?.id ?? ""))).toEqual(bare(book.claimsOf(id)));
    }
    const inside = costs.filter(({ id }) => spread.has(id)).map((one) => ({ ...one, spread: spread.get(one.id) ?? 0 }));
    const outside = costs.filter(({ id }) => !spread.has(id));
    const line = (words: string, keys: readonly number[]) =>
      console.log(
        `${lang === undefined ? "" : "without the words of a language, "}${words}: ${keys.length} claims, median ${median(keys)}, p90 ${quantile(keys, 0.9)}, mean ${mean(keys)} keys`,
      );
    const whole = ({ keys }: Cost) => keys;
    // What desk.md measures: who says what of whom, through whom, when, where and how sure.
    const bare = ({ keys, beyond }: Cost) => keys - beyond;
    line(
      "inside a frame",
      inside.map(({ cost }) => bare(cost)),
    );
    line(
      "inside, with the frame's own keys",
      inside.map(({ cost, spread }) => Math.round(bare(cost) + spread)),
    );
    line(
      "inside, with further passages and roles",
      inside.map(({ cost }) => whole(cost)),
    );
    line(
      "inside, with all",
      inside.map(({ cost, spread }) => Math.round(whole(cost) + spread)),
    );
    line(
      "outside",
      outside.map(({ cost }) => bare(cost)),
    );
    line(
      "outside, with further passages and roles",
      outside.map(({ cost }) => whole(cost)),
    );
    console.log(`typed beside that: median ${median(costs.map(({ cost }) => cost.typed))} letters a claim`);
    if (lang !== undefined) return;
    expect(median(inside.map(({ cost }) => bare(cost)))).toBeLessThanOrEqual(10);
    expect(median(outside.map(({ cost }) => whole(cost)))).toBeLessThanOrEqual(20);
    expect(desk.complaints).toEqual([]);
  },
  sized(180_000, { long: 1_800_000 }),
);
