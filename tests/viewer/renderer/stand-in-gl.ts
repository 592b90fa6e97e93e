/** Stands in for a WebGL context, which Node has none of: it takes every call, and keeps what was called with what. */
export function standInGl() {
  const calls: { readonly name: string; readonly args: readonly unknown[] }[] = [];
  const gl = new Proxy({} as WebGLRenderingContext, {
    get(_, name: string) {
      if (/^[A-Z_0-9]+$/.test(name)) return name;
      return (...args: unknown[]) => {
        calls.push({ name, args });
        return name.startsWith("create") ? { made: name } : undefined;
      };
    },
  });
  const called = (name: string) => calls.filter((call) => call.name === name);
  return { gl, calls, called };
}
