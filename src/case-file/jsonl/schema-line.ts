const SCHEMA_LINE_KEY = "$schema";

/** Whether a line is `{"$schema": …}` alone, which names the schema for editors and is no record. */
export function isSchemaLine(line: string): boolean {
  if (!line.includes(SCHEMA_LINE_KEY)) return false;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && Object.keys(value).join() === SCHEMA_LINE_KEY;
  } catch {
    return false;
  }
}
