import type { ByteSheet } from "../scene/byte-sheet.ts";

type Gl = WebGLRenderingContext | WebGL2RenderingContext;

/**
 * Keeps a sheet as a texture of one context and binds it as the context's first: made when it is first asked for and when
 * the sheet is another one, and sent again, one byte a thing, only when the sheet has changed.
 */
export function byteTexture(sheetNow: () => ByteSheet): (gl: Gl) => void {
  let texture: WebGLTexture | null = null;
  let made: ByteSheet | undefined;
  let sent = -1;
  return (gl) => {
    const sheet = sheetNow();
    gl.activeTexture(gl.TEXTURE0);
    if (made !== sheet) {
      if (texture !== null) gl.deleteTexture(texture);
      made = sheet;
      sent = -1;
      texture = gl.createTexture();
      gl.bindTexture(gl.TEXTURE_2D, texture);
      for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) {
        gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
      }
      for (const wrap of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) {
        gl.texParameteri(gl.TEXTURE_2D, wrap, gl.CLAMP_TO_EDGE);
      }
      const { width, height } = sheet;
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.LUMINANCE, width, height, 0, gl.LUMINANCE, gl.UNSIGNED_BYTE, null);
    }

    gl.bindTexture(gl.TEXTURE_2D, texture);
    if (sent === sheet.version) return;
    const { width, height, bytes, version } = sheet;
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, width, height, gl.LUMINANCE, gl.UNSIGNED_BYTE, bytes);
    sent = version;
  };
}

/** The byte of a thing by its number, in GLSL. */
export const BYTE_GLSL = /* glsl */ `
uniform sampler2D u_states;
uniform vec2 u_statesSize;

float byteOf(float number) {
  vec2 place = vec2(mod(number, u_statesSize.x), floor(number / u_statesSize.x));
  return floor(texture2D(u_states, (place + 0.5) / u_statesSize).r * 255.0 + 0.5);
}
`;
