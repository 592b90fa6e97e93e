import { formatCase } from "../../src/case-file/format-case.ts";
import { parseCase } from "../../src/case-file/parse-case.ts";
import { processorTime } from "../processor-time.ts";
import { sampleCase } from "../sample-case.ts";

/** The files of a sound case, into which an attack puts one of its own. */
export function soundFiles(form: "yaml" | "jsonl" = "yaml"): Map<string, string> {
  const files = new Map(formatCase({ ...sampleCase().records, replies: [], corrections: [] }, form));
  for (const name of files.keys()) if (name.startsWith("schema/")) files.delete(name);
  return files;
}

/** What an attack came to. */
export interface Outcome {
  /** Processor time, since the machine has other things to do. */
  readonly seconds: number;
  readonly isSound: boolean;
  readonly codes: ReadonlyMap<string, number>;
}

/** Reads and checks a case as `check` does, and measures it; what it throws is let through to the test. */
export function attacked(files: ReadonlyMap<string, string>, texts: ReadonlyMap<string, string> = new Map()): Outcome {
  const spent = processorTime();
  const parsed = parseCase({ files, texts });
  const seconds = spent() / 1_000;
  const codes = new Map<string, number>();
  for (const { code } of parsed.issues) codes.set(code, (codes.get(code) ?? 0) + 1);
  return { seconds, isSound: parsed.ok, codes };
}
