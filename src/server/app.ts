import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { type Layout, layOut } from "../graph/layout.ts";
import { layoutToBytes } from "../graph/layout-bytes.ts";
import { asSourceId, type Sha256, type SourceId } from "../model/id.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { writeSnapshot } from "../table/snapshot.ts";
import { addPartRoutes, type ServedParts } from "./part-routes.ts";
import { refuseStrangers } from "./refuse-strangers.ts";

/** A case as it is served: its table, the texts at hand, the hash of what both were read from, and where its entities are drawn. */
export interface ServedCase {
  readonly table: ClaimTable;
  readonly texts: ReadonlyMap<SourceId, string>;
  readonly madeFrom: Sha256;
  /** Worked out when it is first asked for, where it is not given: here and not in the browser, which it would keep from answering. */
  readonly layout?: Layout;
}

/** The viewer's files, all held in memory: what is not in this list cannot be asked for, whatever the path says. */
export type ViewerFiles = ReadonlyMap<string, { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }>;

/**
 * Answers requests about one case, whole or part by part, without a port: `app.fetch(request)` gives the response.
 * @param secret what every path begins with, as in `/SECRET/api/case`; without it nothing is answered
 */
export function createApp(served: ServedCase | ServedParts, viewer: ViewerFiles, secret: string): Hono {
  const app = new Hono();

  // First of all, so that refusals and failures have these headers too.
  app.use(async (context, next) => {
    await next();
    context.header("cache-control", "no-store");
  });
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:", "blob:"],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: "no-referrer",
      strictTransportSecurity: false,
    }),
  );

  app.use(refuseStrangers(secret));

  const ours = app.basePath("/:secret");
  if ("table" in served) addCaseRoutes(ours, served);
  else addPartRoutes(ours, served);
  ours.get("*", (context) => {
    const path = new URL(context.req.url).pathname.slice(1 + secret.length);
    // All that the page asks for is beside it.
    if (path === "") return context.redirect(`/${secret}/`);
    const file = viewer.get(path === "/" ? "/index.html" : path);
    if (file === undefined) return context.text("There is nothing here.", 404);
    return context.body(file.bytes, 200, { "content-type": file.type });
  });
  app.all("*", (context) => context.text("Nothing is to be sent here.", 405, { allow: "GET, HEAD" }));
  return app;
}

function addCaseRoutes(app: Hono, { table, texts, madeFrom, layout }: ServedCase): void {
  const snapshot = new Uint8Array(writeSnapshot(table, madeFrom));
  let places: Uint8Array<ArrayBuffer> | undefined;
  app.get("/api/case", (context) => context.body(snapshot, 200, { "content-type": "application/octet-stream" }));
  app.get("/api/layout", (context) => {
    places ??= layoutToBytes(layout ?? layOut(table));
    return context.body(places, 200, { "content-type": "application/octet-stream" });
  });
  app.get("/api/texts/:source", (context) => {
    const id = asSourceId(context.req.param("source"));
    if (table.sourceIndex(id) === undefined) return context.text("There is no such source.", 404);

    // A text that is not at hand is no error: most cases travel without the works they were read in.
    const text = texts.get(id);
    if (text === undefined) return context.body(null, 204);
    return context.body(text, 200, { "content-type": "text/plain; charset=utf-8" });
  });
}
