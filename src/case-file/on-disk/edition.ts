import { randomUUID } from "node:crypto";

/** Put in by the build: the hash of all that the program is made from. */
declare const SAYSWHO_EDITION: string | undefined;

/** Which build of the program this is: another may check otherwise. What runs from its sources may change at any time, and is itself alone. */
export const EDITION = typeof SAYSWHO_EDITION === "string" ? SAYSWHO_EDITION : `unbuilt ${randomUUID()}`;
