import { expect, test } from "vitest";
import { apiOf } from "../../../src/cli/docs/api-of.ts";

const SOURCE = `
/** A shape. */
export interface Shape {
  readonly a: {
    readonly b: string;
  };
}

/**
 * Makes one,
 * of words.
 */
export function makeShape(words: string): Shape {
  return { a: { b: words } };
}

/** Which one. */
export const which = (shape: Shape): string => shape.a.b;

/** All of them. */
export const ALL: readonly Shape[] = [makeShape("x")];

/** One of two. */
export type Either = "one" | "other";
`;

test("what an entry exports is told with its comment and how it is written, without bodies and values", () => {
  const entry =
    'export { ALL, type Either, makeShape, type Shape, which } from "./shape.ts";\nexport { gone } from "./gone.ts";\n';
  expect(apiOf(entry, (path) => (path === "./shape.ts" ? SOURCE : undefined))).toEqual([
    { name: "ALL", comment: "All of them.", signature: "const ALL: readonly Shape[]" },
    { name: "Either", comment: "One of two.", signature: 'type Either = "one" | "other";' },
    { name: "makeShape", comment: "Makes one, of words.", signature: "function makeShape(words: string): Shape" },
    {
      name: "Shape",
      comment: "A shape.",
      signature: "interface Shape {\n  readonly a: {\n    readonly b: string;\n  };\n}",
    },
    { name: "which", comment: "Which one.", signature: "const which = (shape: Shape): string" },
  ]);
});

test("declarations are read as well", () => {
  const declared =
    "/** Makes one. */\nexport declare const make: (words: string) => Map<string, number>;\n/** Runs. */\nexport declare function run(a: {\n    b: string;\n}): void;\n";
  const entry = 'export { make, run } from "./a.ts";\n';
  expect(apiOf(entry, () => declared).map(({ signature }) => signature)).toEqual([
    "const make: (words: string) => Map<string, number>",
    "function run(a: {\n    b: string",
  ]);
});
