import { xmlText } from "../../formats/words/xml-text.ts";
import type { DocsPage, Part } from "./page.ts";

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; overflow-wrap: anywhere; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; list-style: none; padding: 0; }
nav a[aria-current] { font-weight: bold; text-decoration: none; }
pre { overflow-x: auto; padding: 0.75rem; border: 1px solid GrayText; border-radius: 4px; font-size: 0.85rem; overflow-wrap: normal; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.9rem; }
th, td { border: 1px solid GrayText; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
h2, h3 { scroll-margin-top: 1rem; }
`;

/** A page as HTML that opens from a disk: it loads nothing from anywhere and runs nothing. */
export function htmlPage(page: DocsPage, all: readonly DocsPage[]): string {
  const links = all.map(
    ({ id, title }) =>
      `<li><a href="${id}.html"${id === page.id ? ' aria-current="page"' : ""}>${xmlText(title)}</a></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${xmlText(page.id === "index" ? page.title : `${page.title} · sayswho`)}</title>
<style>${STYLE}</style>
</head>
<body>
<nav aria-label="Pages"><ul>${links.join("")}</ul></nav>
<main>
<h1>${xmlText(page.title)}</h1>
<p>${inline(page.summary)}</p>
${page.parts.map(partHtml).join("\n")}
</main>
</body>
</html>
`;
}

function partHtml(part: Part): string {
  if ("heading" in part) return `<h${part.level} id="${xmlText(part.id)}">${inline(part.heading)}</h${part.level}>`;
  if ("text" in part) return `<p>${inline(part.text)}</p>`;
  if ("code" in part) return `<pre tabindex="0"><code>${xmlText(part.code)}</code></pre>`;
  const { head, rows } = part.table;
  const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${inline(cell)}</td>`).join("")}</tr>`;
  const heads = head.map((cell) => `<th scope="col">${inline(cell)}</th>`).join("");
  return `<div class="wide" role="group" aria-label="${xmlText(head.join(", "))}" tabindex="0"><table><thead><tr>${heads}</tr></thead><tbody>${rows.map(row).join("")}</tbody></table></div>`;
}

/** Words with what stands between backticks as code. */
const inline = (words: string): string =>
  words
    .split(/`([^`]*)`/)
    .map((piece, i) => (i % 2 === 1 ? `<code>${xmlText(piece)}</code>` : xmlText(piece)))
    .join("");
