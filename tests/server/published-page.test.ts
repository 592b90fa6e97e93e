import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { unpackBlock } from "../../src/formats/case/data-block.ts";
import { layOut } from "../../src/graph/layout.ts";
import { layoutFromBytes } from "../../src/graph/layout-bytes.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import type { ViewerFiles } from "../../src/server/app.ts";
import { publishedPage } from "../../src/server/published-page.ts";
import { readSnapshot } from "../../src/table/read-snapshot.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { HOSTILE_TEXT, hostileCase } from "../hostile-case.ts";
import { secretCase } from "../secret-case.ts";
import { often } from "../sized.ts";

const SCRIPT = 'const money = "$& $1 $`"; console.log(money);';
const STYLE = "body::after { content: '$&'; }";
const PAGE = `<!doctype html><html><head>
    <meta charset="utf-8" /><title>sayswho</title>
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index.css">
  </head><body><div id="root"></div></body></html>`;

/** A viewer as it is built, or with some of its files changed. */
function viewer(changed: Readonly<Record<string, string>> = {}): ViewerFiles {
  const files = { "/index.html": PAGE, "/assets/index.js": SCRIPT, "/assets/index.css": STYLE, ...changed };
  const encoder = new TextEncoder();
  return new Map(Object.entries(files).map(([path, text]) => [path, { type: "", bytes: encoder.encode(text) }]));
}

const { records, texts } = hostileCase();
const published = { table: buildTable(records), texts, madeFrom: sha256Of("its files") };
const page = await publishedPage(published, viewer());
const blockOf = (id: string) => new RegExp(`id="${id}" data-length="(\\d+)">([^<]*)</script>`).exec(page) ?? [];
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("the viewer's script and style stand in it as they are, and its policy allows them by their hashes alone", () => {
  expect(page).toContain(`<script type="module">${SCRIPT}</script>`);
  expect(page).toContain(`<style>${STYLE}</style>`);
  const [, policy = ""] = /content-security-policy" content="([^"]*)"/.exec(page) ?? [];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`script-src ${hashOf(SCRIPT)};`);
  expect(policy).toContain(`style-src ${hashOf(STYLE)};`);
  expect(policy).not.toMatch(/unsafe|\*|https?:|'self'/);
  expect(page.indexOf("content-security-policy")).toBeLessThan(page.indexOf("<script"));
});

test("it names no other file", () => {
  expect(page).not.toMatch(/\ssrc=|\shref=/);
});

test("the case is inside as a snapshot, and each text that is at hand as it is", async () => {
  const [, length, packed = ""] = blockOf("case");
  const bytes = new Uint8Array(await new Response(unpackBlock(packed)).arrayBuffer());
  expect(bytes.length).toBe(Number(length));
  const { table } = readSnapshot(bytes);
  expect(Array.from({ length: table.size }, (_, row) => table.claim(row))).toEqual(records.claims);

  const [, , text = ""] = blockOf("text:leaflet");
  expect(await new Response(unpackBlock(text)).text()).toBe(HOSTILE_TEXT);
  expect(await publishedPage({ ...published, texts: new Map() }, viewer())).not.toContain('id="text:');
});

test("where the entities are drawn is inside where that was worked out", async () => {
  const layout = layOut(published.table);
  const [, , packed = ""] =
    /id="layout" data-length="(\d+)">([^<]*)</.exec(await publishedPage({ ...published, layout }, viewer())) ?? [];
  const bytes = new Uint8Array(await new Response(unpackBlock(packed)).arrayBuffer());
  expect(layoutFromBytes(bytes, published.table.entities.length)?.y).toEqual(layout.y.map(Math.fround));
});

test("names, texts and the title are nowhere in it as markup", () => {
  expect(page.match(/<script/g)).toHaveLength(4);
  expect(page).not.toContain("alert(1)</script>");
  expect(page).toContain("<title>&lt;/title&gt;&lt;script&gt;alert(1)");
});

test("the same case gives the same page", async () => {
  expect(await publishedPage(published, viewer())).toBe(page);
});

test("nothing in it may not leave: not in the case, nor in a text, nor in where anything is drawn", {
  tags: ["slow"],
}, async () => {
  const inside = async (html: string) => {
    const packed = [...html.matchAll(/data-length="\d+">([^<]*)<\/script>/g)].map(([, block = ""]) => block);
    return Promise.all(packed.map((block) => new Response(unpackBlock(block)).text()));
  };
  await fc.assert(
    fc.asyncProperty(secretCase(), async (given) => {
      const table = buildTable(given.records);
      const layout = layOut(table);
      const html = await publishedPage({ ...published, table, texts: given.texts, layout }, viewer());
      const blocks = await inside(html);
      for (const secret of [...given.secrets, published.madeFrom]) {
        expect(html).not.toContain(secret);
        for (const block of blocks) expect(block).not.toContain(secret);
      }
      expect(blocks.length).toBeGreaterThan(1);
    }),
    { numRuns: often(25) },
  );
});

test.each([
  ["a second script", { "/assets/more.js": "" }],
  ["no style sheet", { "/assets/index.css": "</style><script>" }],
  ["a script that ends its element", { "/assets/index.js": 'document.write("</script>")' }],
  ["a page that was not built", { "/index.html": "<!doctype html>" }],
])("a viewer with %s is refused", async (_, changed) => {
  await expect(publishedPage(published, viewer(changed))).rejects.toMatchObject({ code: "viewer-unfit" });
});
