import { createHash, timingSafeEqual } from "node:crypto";
import type { HttpBindings } from "@hono/node-server";
import type { Context, MiddlewareHandler } from "hono";

/** The names under which a browser on this machine reaches us; any other is somebody else's page pointing here. */
const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

/**
 * Lets through who has the secret of this sitting, at the beginning of the path, and asks from our own page or by opening
 * the address itself. Everybody else is refused: other users of this machine, and what other pages send here in the name
 * of whoever looks at them (Fetch Metadata Request Headers, W3C).
 */
export function refuseStrangers(secret: string): MiddlewareHandler {
  const isSecret = sameAs(secret);

  return async (context, next) => {
    const { host: named, pathname } = new URL(context.req.url);
    const host = context.req.header("host") ?? named;
    if (!LOOPBACK.test(host) || !LOOPBACK.test(named))
      return context.text("This server answers on this machine only.", 403);
    if (isAbsolute(context)) return context.text("This server is no proxy.", 403);

    const [, asked = "", ...rest] = pathname.split("/");
    if (!isSecret(asked))
      return context.text("There is nothing here. Open the whole address that sayswho printed in its terminal.", 404);
    if (isSentByAnotherPage(context, host, rest.join("/") === ""))
      return context.text("This server answers its own page only.", 403);
    return next();
  };
}

/** Compares with a secret in the same time whatever is asked, so that it cannot be found letter by letter. */
function sameAs(secret: string): (asked: string) => boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  const wanted = hash(secret);
  return (asked) => timingSafeEqual(hash(asked), wanted);
}

/** As a proxy is asked, "GET http://…": no browser asks a server so. */
function isAbsolute({ env }: Context): boolean {
  const { incoming }: Partial<HttpBindings> = env ?? {};
  return incoming?.url !== undefined && !incoming.url.startsWith("/");
}

function isSentByAnotherPage({ req }: Context, host: string, isFrontPage: boolean): boolean {
  const origin = req.header("origin");
  if (origin !== undefined && origin !== `http://${host}`) return true;

  const site = req.header("sec-fetch-site");
  if (site === undefined || site === "same-origin" || site === "none") return false;
  // The address may be clicked wherever it stands; that opens the page, and hands nothing to where it stood.
  const isOpened = req.header("sec-fetch-mode") === "navigate" && req.header("sec-fetch-dest") === "document";
  return !(isFrontPage && isOpened && req.method === "GET");
}
