type Primitive = string | number | boolean | bigint | symbol | null | undefined;

/** Records are data that nobody changes in place: the type says so all the way down, branded strings kept whole. */
export type DeepReadonly<T> = T extends Primitive
  ? T
  : T extends readonly unknown[]
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T extends object
      ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
      : T;
