import { createHash } from "node:crypto";
import { SaysWhoError } from "../errors.ts";
import { CASE_BLOCK, LAYOUT_BLOCK, packBlock, textBlock, WORLD_BLOCK } from "../formats/case/data-block.ts";
import { xmlText } from "../formats/words/xml-text.ts";
import { type LeaveAsked, termsToday } from "../graph/gate/leave-terms.ts";
import { leavingCase } from "../graph/gate/leaving-case.ts";
import { layOut } from "../graph/layout.ts";
import { layoutToBytes } from "../graph/layout-bytes.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { writeSnapshot } from "../table/snapshot.ts";
import type { ViewerFiles } from "./app.ts";
import type { ServedCase } from "./served-case.ts";

/** What of the viewer's own page is another in a published one; each stands in it once. */
const PLACES =
  /<meta charset="utf-8"[^>]*>|<title>[^<]*<\/title>|<script [^>]*><\/script>|<link rel="stylesheet"[^>]*>|<\/body>/g;

/** What would end a script or style sheet before its time, or be read as something else than was hashed. */
const UNFIT = /<\/(script|style)|<script|<!--|[\0\r]/i;

/**
 * Puts the viewer and one case into one page, which opens from a disk without a server and asks nothing of any network.
 * Its policy allows its own script and style, by their hashes, and nothing else. The same case gives the same page. What
 * may not leave is not in it, the texts of such works among that; where anything stays behind the rest is laid out anew,
 * since the places of what is left would tell how much is missing and between whom.
 * @param viewer the files of the built viewer: its page, one script and one style sheet
 * @throws SaysWhoError `viewer-unfit`
 */
export async function publishedPage(given: ServedCase, viewer: ViewerFiles, asked?: LeaveAsked): Promise<string> {
  const { table, texts, madeFrom } = leavingCase(given, termsToday(asked));
  const layout = table === given.table ? given.layout : undefined;
  const published: ServedCase = { table, texts, madeFrom, ...(layout === undefined ? {} : { layout }) };
  const script = fileOf(viewer, /\.js$/);
  const style = fileOf(viewer, /\.css$/);
  const blocks = await dataBlocks(published, viewer.get("/world.json")?.bytes);

  const parts = [
    `<meta charset="utf-8" />\n    <meta http-equiv="content-security-policy" content="${policyOf(script, style)}" />`,
    `<title>${xmlText(published.table.header.title)} · sayswho</title>`,
    `<script type="module">${script}</script>`,
    `<style>${style}</style>`,
    `${blocks.join("\n")}\n  </body>`,
  ];
  const page = fileOf(viewer, /^\/index\.html$/, /(?!)/);
  if (page.match(PLACES)?.length !== parts.length) throw unfit("its page is not the one that was built");
  return page.replace(PLACES, () => parts.shift() ?? "");
}

function fileOf(viewer: ViewerFiles, name: RegExp, refused = UNFIT): string {
  const [file, ...others] = [...viewer].filter(([path]) => name.test(path)).map(([, { bytes }]) => bytes);
  if (file === undefined || others.length > 0) throw unfit(`it should have one file like ${name.source}`);

  const text = new TextDecoder().decode(file);
  if (refused.test(text)) throw unfit(`${name.source} cannot stand inside a page`);
  return text;
}

/** Nothing but this script and this style sheet (Content Security Policy 3); pictures only of what the page itself made. */
function policyOf(script: string, style: string): string {
  const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const rules = {
    "default-src": "'none'",
    "script-src": hash(script),
    "style-src": hash(style),
    "img-src": "data: blob:",
    "base-uri": "'none'",
    "form-action": "'none'",
  };
  return Object.entries(rules)
    .map((rule) => rule.join(" "))
    .join("; ");
}

/** The case, its layout, the outline of the world, and each text at hand in the order of the sources; of a type that no browser runs. */
async function dataBlocks(
  { table, texts, madeFrom, layout }: ServedCase,
  world: Uint8Array<ArrayBuffer> | undefined,
): Promise<string[]> {
  const blocks = [await dataBlock(CASE_BLOCK, writeSnapshot(table, madeFrom))];
  blocks.push(await dataBlock(LAYOUT_BLOCK, layoutToBytes(layout ?? layOut(table))));
  if (world !== undefined) blocks.push(await dataBlock(WORLD_BLOCK, world));
  for (const [id, text] of textsInOrder(table, texts)) {
    blocks.push(await dataBlock(textBlock(id), new TextEncoder().encode(text)));
  }
  return blocks;
}

const textsInOrder = ({ sources }: ClaimTable, texts: ServedCase["texts"]) =>
  sources.flatMap(({ id }) => {
    const text = texts.get(id);
    return text === undefined ? [] : [[id, text] as const];
  });

async function dataBlock(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const packed = await packBlock(bytes);
  return `<script type="application/octet-stream" id="${xmlText(name)}" data-length="${bytes.length}">${packed}</script>`;
}

const unfit = (why: string): SaysWhoError =>
  new SaysWhoError("viewer-unfit", `this viewer cannot be published: ${why}; build it anew`);
