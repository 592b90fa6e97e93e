import { env } from "node:process";

/** Of two sizes the one that was asked for: enough for the law in `npm test`, the long form's in `npm run test:long`. */
export const sized = <T>(usual: T, { long }: { readonly long: T }): T => (env.SAYSWHO_LONG ? long : usual);
