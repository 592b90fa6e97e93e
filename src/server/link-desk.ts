import type { ViewerFiles } from "./app.ts";

/** Tells the viewer's page where the desk is, by a `meta` in its head; only a page that is served beside a desk has one. */
export function linkDesk(viewer: ViewerFiles): ViewerFiles {
  const page = viewer.get("/index.html");
  if (page === undefined) return viewer;
  const html = new TextDecoder()
    .decode(page.bytes)
    .replace("<head>", '<head>\n    <meta name="sayswho-desk" content="./desk/" />');
  return new Map([...viewer, ["/index.html", { ...page, bytes: new TextEncoder().encode(html) }]]);
}
