// Lets Node read the sources as they are, in the threads that a test starts: vitest reads them itself, but a thread of its
// own begins outside of it. Node 20 knows no types.
import { register } from "node:module";

register("./strip-types.mjs", import.meta.url);
