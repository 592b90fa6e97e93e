import { env } from "node:process";

/** Of some sizes the one that was asked for: enough for the law in `npm test`, less in the quick suite, most in `npm run test:long`. */
export function sized<T>(usual: T, { quick = usual, long = usual }: { readonly quick?: T; readonly long?: T }): T {
  if (env.SAYSWHO_LONG) return long;
  return env.SAYSWHO_QUICK ? quick : usual;
}
