/** WebGL's numbers for what our programs use; its own object is not there outside a browser. */
export const TRIANGLE_STRIP = 0x0005;
export const FLOAT = 0x1406;
