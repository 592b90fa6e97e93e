import type { z } from "zod";

/** Stands for a value that was not accepted. */
export const REFUSED: unique symbol = Symbol("refused");

/** Gives what a schema makes of a value; REFUSED where it does not take it, or where that is not sure. */
export type SwiftShape = (value: unknown) => unknown;

const known = new WeakMap<z.core.$ZodType, SwiftShape>();

/**
 * A schema put together once into plain functions, which accept what they are sure of and say nothing of the rest: the
 * schema itself words what is wrong. They are made from the schema's own definition, so that there is no second list of
 * what a record may hold, and a schema that uses anything not understood here is never accepted swiftly.
 */
export function swiftShape(schema: z.core.$ZodType): SwiftShape {
  const made = known.get(schema) ?? compile(schema) ?? (() => REFUSED);
  known.set(schema, made);
  return made;
}

/** Undefined of a schema that is not understood. */
function compile(schema: z.core.$ZodType): SwiftShape | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const accept = compileType(def);
  const checks = (def.checks ?? []).map(compileCheck);
  if (accept === undefined || checks.includes(undefined)) return undefined;
  if (checks.length === 0) return accept;

  const [first, ...others] = checks as Judge[];
  const judge: Judge = (value) => (first as Judge)(value) && others.every((check) => check(value));
  return (value) => {
    const accepted = accept(value);
    return accepted !== REFUSED && judge(accepted) ? accepted : REFUSED;
  };
}

function compileType(def: z.core.$ZodTypes["_zod"]["def"]): SwiftShape | undefined {
  switch (def.type) {
    case "string":
      // A format of its own, such as that of an address, is a schema that checks.
      if ("format" in def) return undefined;
      return (value) => (typeof value === "string" ? value : REFUSED);
    case "boolean":
      return (value) => (typeof value === "boolean" ? value : REFUSED);
    case "number": {
      const { format } = def as Partial<z.core.$ZodNumberFormatDef>;
      if (format !== undefined && format !== "safeint") return undefined;
      return (value) =>
        (format === undefined ? Number.isFinite(value) : Number.isSafeInteger(value)) ? value : REFUSED;
    }
    case "literal":
      return oneOf(def.values);
    case "enum":
      return oneOf(Object.values(def.entries));
    case "array": {
      const element = compile(def.element);
      return element && ((value) => (Array.isArray(value) ? list(value, element) : REFUSED));
    }
    case "tuple":
      return compileTuple(def);
    case "object":
      return compileObject(def);
    case "record":
      return compileRecord(def);
    case "union": {
      const options = def.options.map(compile);
      // Of other options one that is sure could come before one that would have been taken.
      if (!def.options.every(isPlain) || options.includes(undefined)) return undefined;
      return (value) => {
        for (const option of options as SwiftShape[]) if (option(value) !== REFUSED) return value;
        return REFUSED;
      };
    }
    case "pipe": {
      const [before, after] = [compile(def.in), compile(def.out)];
      return before && after && ((value) => chain(before(value), after));
    }
    case "transform": {
      const make = def.transform as (value: unknown) => unknown;
      return make.length === 1 ? (value) => make(value) : undefined;
    }
    default:
      return undefined;
  }
}

const chain = (value: unknown, after: SwiftShape): unknown => (value === REFUSED ? REFUSED : after(value));

function oneOf(values: readonly unknown[]): SwiftShape {
  const among = new Set(values);
  return (value) => (among.has(value) ? value : REFUSED);
}

const isPlain = (schema: z.core.$ZodType): boolean =>
  ["string", "literal", "enum", "boolean", "number"].includes((schema as z.core.$ZodTypes)._zod.def.type);

function list(values: readonly unknown[], element: SwiftShape): unknown {
  const made: unknown[] = [];
  for (const value of values) {
    const accepted = element(value);
    if (accepted === REFUSED) return REFUSED;
    made.push(accepted);
  }
  return made;
}

function compileTuple({ items, rest }: z.core.$ZodTupleDef): SwiftShape | undefined {
  const [first, ...others] = items.map(compile);
  const further = rest === null || rest === undefined ? undefined : compile(rest);
  if (first === undefined || others.length > 0 || further === undefined) return undefined;
  return (value) => {
    if (!Array.isArray(value) || value.length === 0) return REFUSED;
    const [head, tail] = [first(value[0]), list(value.slice(1), further)];
    return head === REFUSED || tail === REFUSED ? REFUSED : [head, ...(tail as unknown[])];
  };
}

interface Field {
  readonly key: string;
  readonly accept: SwiftShape;
  readonly whenAbsent: "leave-out" | "fill-in" | "refuse";
  readonly filling: { readonly defaultValue?: unknown };
}

function compileObject({ shape, catchall }: z.core.$ZodObjectDef): SwiftShape | undefined {
  const isStrict = (catchall as z.core.$ZodTypes | undefined)?._zod.def.type === "never";
  const fields = Object.entries(shape).map(([key, schema]) => compileField(key, schema as z.core.$ZodTypes));
  if (!isStrict || fields.includes(undefined)) return undefined;

  return (value) => {
    if (!isPlainObject(value)) return REFUSED;
    const made: Record<string, unknown> = {};
    let met = 0;
    for (const { key, accept, whenAbsent, filling } of fields as Field[]) {
      const given = value[key];
      if (given !== undefined) {
        const accepted = accept(given);
        if (accepted === REFUSED) return REFUSED;
        made[key] = accepted;
        met += 1;
      } else if (whenAbsent === "refuse") return REFUSED;
      else if (whenAbsent === "fill-in") made[key] = filling.defaultValue;
    }
    // Whatever else it has is no key of such a record, or a key without a value.
    for (const _ in value) met -= 1;
    return met === 0 ? made : REFUSED;
  };
}

function compileField(key: string, { _zod: { def } }: z.core.$ZodTypes): Field | undefined {
  if (key in Object.prototype) return undefined;
  const isWrapped = (def.type === "optional" || def.type === "default") && (def.checks ?? []).length === 0;
  const inner = isWrapped ? (def.innerType as z.core.$ZodTypes) : undefined;
  const accept = compile((inner ?? { _zod: { def } }) as z.core.$ZodType);
  if (accept === undefined) return undefined;
  const whenAbsent = def.type === "optional" ? "leave-out" : def.type === "default" ? "fill-in" : "refuse";
  return { key, accept, whenAbsent, filling: def as { readonly defaultValue?: unknown } };
}

function compileRecord({ keyType, valueType }: z.core.$ZodRecordDef): SwiftShape | undefined {
  const [name, accept] = [compile(keyType as z.core.$ZodType), compile(valueType as z.core.$ZodType)];
  if (name === undefined || accept === undefined) return undefined;
  return (value) => {
    if (!isPlainObject(value)) return REFUSED;
    const made: Record<string, unknown> = {};
    for (const key in value) {
      const accepted = accept(value[key]);
      if (key in Object.prototype || name(key) === REFUSED || accepted === REFUSED) return REFUSED;
      made[key] = accepted;
    }
    return made;
  };
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

type Judge = (value: unknown) => boolean;
type Sized = { readonly length: number };

/** Undefined of a check that is not understood. */
function compileCheck(check: z.core.$ZodCheck<never>): Judge | undefined {
  const { def } = (check as unknown as z.core.$ZodChecks | z.core.$ZodCustom)._zod;
  switch (def.check) {
    case "min_length":
      return (value) => (value as Sized).length >= def.minimum;
    case "max_length":
      return (value) => (value as Sized).length <= def.maximum;
    case "greater_than":
      return (value) =>
        def.inclusive ? (value as number) >= Number(def.value) : (value as number) > Number(def.value);
    case "less_than":
      return (value) =>
        def.inclusive ? (value as number) <= Number(def.value) : (value as number) < Number(def.value);
    case "string_format": {
      const { format, pattern } = def;
      if (format !== "regex" || pattern === undefined || pattern.global || pattern.sticky) return undefined;
      return (value) => pattern.test(value as string);
    }
    case "custom": {
      // Only what `refine` makes has one; what `superRefine` and `check` make may raise anything.
      const judge: unknown = def.fn;
      return typeof judge === "function" ? (value) => Boolean(judge(value)) : undefined;
    }
    default:
      return undefined;
  }
}
