import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { addCaseRoutes } from "./case-routes.ts";
import { addChangeRoutes } from "./change-routes.ts";
import { type LiveCase, stillCase } from "./live-case.ts";
import { addPartRoutes, type ServedParts } from "./part-routes.ts";
import { refuseStrangers } from "./refuse-strangers.ts";
import type { ServedCase } from "./served-case.ts";

/** The viewer's files, all held in memory: what is not in this list cannot be asked for, whatever the path says. */
export type ViewerFiles = ReadonlyMap<string, { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }>;

/**
 * Answers requests about one case, whole, as it changes, or part by part, without a port: `app.fetch(request)` gives the response.
 * @param secret what every path begins with, as in `/SECRET/api/case`; without it nothing is answered
 */
export function createApp(served: ServedCase | LiveCase | ServedParts, viewer: ViewerFiles, secret: string): Hono {
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
  if ("search" in served) addPartRoutes(ours, served);
  else {
    const live = "table" in served ? stillCase(served) : served;
    addCaseRoutes(ours, live);
    addChangeRoutes(ours, live);
  }
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
