type Schema = Readonly<Record<string, unknown>>;

const MOST_DEEP = 3;

/** The fields of a JSON Schema as rows: its name, whether it must be there, what it holds, and what it is for. */
export function fieldsOf(schema: Schema, within = "", depth = 0): readonly (readonly string[])[] {
  const properties = (schema.properties ?? {}) as Readonly<Record<string, Schema>>;
  const required = (schema.required ?? []) as readonly string[];
  return Object.entries(properties).flatMap(([name, field]) => {
    const path = within === "" ? name : `${within}.${name}`;
    const row = [`\`${path}\``, required.includes(name) ? "yes" : "", holds(field), String(field.description ?? "")];
    const inner = field.type === "array" ? (field.items as Schema | undefined) : field;
    const isDeep = inner?.properties !== undefined && depth < MOST_DEEP;
    return [row, ...(isDeep ? fieldsOf(inner, field.type === "array" ? `${path}[]` : path, depth + 1) : [])];
  });
}

const LONGEST_CHOICE = 14;

function holds({ type, enum: among, const: only, items, anyOf, format }: Schema): string {
  if (only !== undefined) return `\`${JSON.stringify(only)}\``;
  if (Array.isArray(among))
    return among.length > LONGEST_CHOICE
      ? `one of ${among.length} words`
      : among.map((word) => `\`${word}\``).join(", ");
  if (type === "array") return `a list: ${holds((items ?? {}) as Schema)}`;
  if (Array.isArray(anyOf)) return anyOf.map((each) => holds(each as Schema)).join(", or ");
  if (type === "object") return "fields";
  if (type === "string") return format === undefined ? "words" : String(format);
  return type === undefined
    ? "any"
    : type === "integer"
      ? "a whole number"
      : type === "boolean"
        ? "true or false"
        : `a ${String(type)}`;
}
