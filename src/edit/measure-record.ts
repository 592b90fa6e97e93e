import { type Beyond, MAX_DEPTH, MAX_KEYS, MAX_RECORD_LENGTH, MAX_VALUES } from "../case-file/record-bounds.ts";

/**
 * In which way a record that was sent, and never stood in a file, is more than one in a file can be; undefined where it
 * is not. Asked before anything else takes it apart, and without recursion, since what does goes as deep as it does.
 */
export function measureRecord(value: unknown): Beyond | undefined {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  let values = 0;
  let length = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value: at, depth } = next;
    if (typeof at === "string") length += at.length;
    if (length > MAX_RECORD_LENGTH) return "too-long";
    if (typeof at !== "object" || at === null) continue;

    if (depth === MAX_DEPTH) return "too-deep";
    const keys = Object.keys(at);
    if (!Array.isArray(at) && keys.length > MAX_KEYS) return "too-many-keys";
    values += keys.length;
    if (values > MAX_VALUES) return "too-many-values";
    for (const key of keys) waiting.push({ value: Reflect.get(at, key), depth: depth + 1 });
  }
  return undefined;
}
