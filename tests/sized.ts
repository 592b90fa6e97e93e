import { env } from "node:process";

/** Of some sizes the one that was asked for: enough for the law in `npm test`, less in the quick suite, most in `npm run test:long`. */
export function sized<T>(usual: T, { quick = usual, long = usual }: { readonly quick?: T; readonly long?: T }): T {
  if (env.SAYSWHO_LONG) return long;
  return env.SAYSWHO_QUICK ? quick : usual;
}

/** How often fast-check tries a law that does not say how often. */
export const USUALLY = 100;

/**
 * How often a law is tried: as often as it says in the long form; in `npm test`, which a person waits for, a third of it, since
 * what breaks a law mostly breaks it in a few small cases; a tenth in the quick suite, where what it says is asked again
 * at every save.
 */
export function often(most: number): number {
  const part = (share: number, least: number) => Math.min(most, Math.max(least, Math.ceil(most / share)));
  return sized(part(3, 20), { quick: Math.max(5, Math.ceil(most / 10)), long: most });
}
