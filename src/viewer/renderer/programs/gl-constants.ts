/** WebGL's numbers for what our programs use; its own object is not there outside a browser. */
export const TRIANGLE_STRIP = 0x0005;
export const UNSIGNED_BYTE = 0x1401;
export const FLOAT = 0x1406;
