import type { SvgPicture } from "./svg-picture.ts";

/** Pixels of the file for each of the picture's: sharp on every screen, and in print at half the size. */
const DENSITY = 2;

/**
 * Draws an SVG picture as PNG, so that both are one picture.
 * @returns undefined where the browser has no memory for a picture of that size.
 */
export async function pngPicture({ markup, width, height }: SvgPicture): Promise<Blob | undefined> {
  const address = URL.createObjectURL(new Blob([markup], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const paper = Object.assign(document.createElement("canvas"), { width: width * DENSITY, height: height * DENSITY });
    paper.getContext("2d")?.drawImage(image, 0, 0, paper.width, paper.height);
    return (await new Promise<Blob | null>((resolve) => paper.toBlob(resolve, "image/png"))) ?? undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}
