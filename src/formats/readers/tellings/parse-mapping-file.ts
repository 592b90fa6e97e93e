import { z } from "zod";
import { didYouMean } from "../../../case-file/did-you-mean.ts";
import { pathInWords } from "../../../case-file/located-file.ts";
import { wholeFileIssue } from "../../../case-file/whole-file-issue.ts";
import { parseYamlFile } from "../../../case-file/yaml/parse-yaml-file.ts";
import type { Issue } from "../../../model/issue.ts";
import type { NamedText } from "../reader.ts";

/** Every word of a large vocabulary has room in it; YAML takes long over what is longer. */
const MAX_MAPPING_LENGTH = 100_000;

/** A mapping that may be used, and a way to find its keys again; or what is wrong with it. */
export type ParsedMapping<M> =
  | {
      readonly ok: true;
      readonly mapping: M;
      readonly locate: (path: readonly (string | number)[]) => Issue["where"];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a mapping file (YAML) of a reader's schema, all of its problems at once with line and column. */
export function parseMappingFile<S extends z.ZodType>(
  { file, text }: NamedText,
  schema: S,
): ParsedMapping<z.output<S>> {
  if (text.length > MAX_MAPPING_LENGTH) {
    const message = `it is ${text.length} characters long; a mapping has at most ${MAX_MAPPING_LENGTH}`;
    return {
      ok: false,
      issues: [wholeFileIssue(file, "too-large", message, "see whether it is the file that you mean")],
    };
  }
  const located = parseYamlFile(file, text, false);
  if (!located.readable) return { ok: false, issues: located.issues };

  const parsed = schema.safeParse(located.values[0]);
  if (parsed.success) return { ok: true, mapping: parsed.data, locate: located.locate };

  const issues = parsed.error.issues.flatMap((issue): Issue[] => {
    const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
    const at = (code: string, message: string, mend: string, key = path): Issue => ({
      code,
      severity: "error",
      message,
      mend,
      where: { ...located.locate(key), path: pathInWords(key) },
    });
    if (issue.code === "unrecognized_keys") {
      const known = keysAt(path, schema);
      return issue.keys.map((key) => {
        const guess = didYouMean(key, known);
        return at(
          "unknown-key",
          `"${key}" is no key of ${path.length === 0 ? "a mapping" : `\`${pathInWords(path)}\``}`,
          guess ? `did you mean "${guess}"?` : `the keys here are ${known.join(", ")}`,
          [...path, key],
        );
      });
    }
    const where = path.length === 0 ? "the mapping" : `\`${pathInWords(path)}\``;
    if (issue.code === "invalid_value") {
      const words = issue.values.map(String);
      const found = valueAt(located.values[0], path);
      const guess = typeof found === "string" ? didYouMean(found, words) : undefined;
      return [
        at(
          "not-one-of",
          `${where} is ${JSON.stringify(found) ?? "missing"}; expected one of ${words.join(", ")}`,
          guess ? `did you mean "${guess}"?` : "write one of these words",
        ),
      ];
    }
    const missing = valueAt(located.values[0], path) === undefined;
    const words = issue.message.replace(/^Invalid input: expected /, "").replace(/^object\b.*$/, "its keys beneath it");
    return [
      missing
        ? at("missing-key", `a mapping needs ${where}`, `write ${words}; sayswho import --help has an example`)
        : at(
            "wrong-value",
            `${where} does not fit: expected ${words}`,
            "write it in that form; sayswho import --help has an example",
          ),
    ];
  });
  return { ok: false, issues };
}

function keysAt(path: readonly (string | number)[], schema: z.ZodType): string[] {
  let here: unknown = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  for (const key of path) {
    const { properties, additionalProperties } = (here ?? {}) as Record<string, Record<string, unknown> | undefined>;
    here = properties?.[key] ?? additionalProperties;
  }
  return Object.keys((here as { properties?: object } | undefined)?.properties ?? {});
}

const valueAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (here, key) =>
      typeof here === "object" && here !== null ? (here as Record<string | number, unknown>)[key] : undefined,
    value,
  );
