import {
  DataFactory,
  Parser,
  type ParserOptions,
  type Quad,
  type Quad_Graph,
  type Quad_Object,
  type Quad_Predicate,
  type Quad_Subject,
  type Token,
} from "n3";
import type { Issue } from "../../../model/issue.ts";
import type { GivenText } from "../reader.ts";
import { noteIssues } from "../tellings/import-issue.ts";
import { wholeText } from "../text-in-pieces.ts";

/** A triple of a graph of somebody's, and on which line it ends. */
export interface LocatedQuad {
  readonly quad: Quad;
  readonly line: number;
}

/** Reads TriG (https://www.w3.org/TR/trig), or notes where it ends to be that. */
export function parseTrig({ file, text }: GivenText, issues: Issue[]): readonly LocatedQuad[] | undefined {
  const lines = new Map<unknown, number>();
  let line = 1;
  const quad = ((...terms: [Quad_Subject, Quad_Predicate, Quad_Object, Quad_Graph]) => {
    const made = DataFactory.quad(...terms);
    lines.set(made, line);
    return made;
  }) as typeof DataFactory.quad;
  const factory = { ...DataFactory, quad } as unknown as NonNullable<ParserOptions["factory"]>;
  const parser = new Parser({ format: "application/trig", factory });
  // The library takes observers where its types know callbacks for triples alone.
  const watch = {
    onToken(token: Token) {
      line = token.line ?? line;
    },
  } as unknown as null;
  try {
    const quads = parser.parse(wholeText(text).replace(/^\ufeff/, ""), watch);
    return quads.map((one) => ({ quad: one, line: lines.get(one) ?? 1 }));
  } catch (error) {
    const at = { line: lineOf(error) ?? line, column: 1 };
    noteIssues(file, issues)("error", "not-trig", at, "it is not well-formed TriG", "mend it here");
    return undefined;
  }
}

function lineOf(error: unknown): number | undefined {
  const context: unknown = error instanceof Error && "context" in error ? error.context : undefined;
  return typeof context === "object" && context !== null && "line" in context && typeof context.line === "number"
    ? context.line
    : undefined;
}
