import type { Proposer } from "../edit/on-disk/propose.ts";
import type { Tool } from "./tool.ts";
import { changedSince } from "./tools/changed-since.ts";
import { claimsOf } from "./tools/claims-of.ts";
import { contradictions } from "./tools/contradictions.ts";
import { find } from "./tools/find.ts";
import { lines } from "./tools/lines.ts";
import { link } from "./tools/link.ts";
import { passages } from "./tools/passages.ts";
import { paths } from "./tools/paths.ts";
import { proposeClaims } from "./tools/propose-claims.ts";
import { replies } from "./tools/replies.ts";
import { show } from "./tools/show.ts";
import { sources } from "./tools/sources.ts";
import { trace } from "./tools/trace.ts";
import { without } from "./tools/without.ts";

/** Every tool that only reads. */
export const READING_TOOLS: readonly Tool[] = [
  find,
  show,
  claimsOf,
  link,
  trace,
  lines,
  paths,
  without,
  contradictions,
  replies,
  sources,
  passages,
  changedSince,
];

/** What an assistant may do with a case: read it, and where its texts are given lay proposals beside it. Accepting is none of it. */
export const toolsFor = (propose: Proposer | undefined): readonly Tool[] =>
  propose === undefined ? READING_TOOLS : [...READING_TOOLS, proposeClaims(propose)];
