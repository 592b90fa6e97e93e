import type { AddCommand } from "./command.ts";
import { docs } from "./commands/about/docs.ts";
import { add } from "./commands/add.ts";
import { mcp } from "./commands/assistant/mcp.ts";
import { propose } from "./commands/assistant/propose.ts";
import { attach } from "./commands/attach.ts";
import { bottlenecks } from "./commands/bottlenecks.ts";
import { check } from "./commands/check.ts";
import { circular } from "./commands/circular.ts";
import { claims } from "./commands/claims.ts";
import { completion } from "./commands/completion.ts";
import { contradictions } from "./commands/contradictions.ts";
import { desk } from "./commands/desk.ts";
import { drafts } from "./commands/drafts.ts";
import { entities } from "./commands/entities.ts";
import { exportCase } from "./commands/export.ts";
import { fallout } from "./commands/fallout.ts";
import { find } from "./commands/find.ts";
import { format } from "./commands/format.ts";
import { formats } from "./commands/formats.ts";
import { importCase } from "./commands/import.ts";
import { lines } from "./commands/lines.ts";
import { pull } from "./commands/neo4j/pull.ts";
import { push } from "./commands/neo4j/push.ts";
import { newCase } from "./commands/new.ts";
import { open } from "./commands/open.ts";
import { order } from "./commands/order.ts";
import { paths } from "./commands/paths.ts";
import { publish } from "./commands/publish.ts";
import { questions } from "./commands/questions.ts";
import { show } from "./commands/show.ts";
import { sources } from "./commands/sources.ts";
import { trace } from "./commands/trace.ts";
import { undo } from "./commands/undo.ts";
import { vocabulary } from "./commands/vocabulary.ts";
import { withoutActors } from "./commands/without.ts";

/** Every command, in the order of the help: begin, look whether it is sound, look around, ask, take along. */
export const COMMANDS: readonly AddCommand[] = [
  newCase,
  add,
  check,
  open,
  desk,
  drafts,
  propose,
  mcp,
  undo,
  entities,
  sources,
  claims,
  show,
  trace,
  paths,
  contradictions,
  circular,
  lines,
  bottlenecks,
  withoutActors,
  questions,
  fallout,
  order,
  find,
  attach,
  format,
  exportCase,
  importCase,
  formats,
  vocabulary,
  docs,
  push,
  pull,
  publish,
  completion,
];
