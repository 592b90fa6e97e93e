/**
 * Calls back once when the browser gives back the WebGL contexts that it had taken from these canvases. It takes them
 * when the graphics driver restarts or another page needs them; what was drawn is then gone.
 */
export function watchContexts(canvases: readonly HTMLCanvasElement[], onRestored: () => void): () => void {
  let pending: ReturnType<typeof setTimeout> | undefined;
  const lost = (event: Event): void => event.preventDefault();
  const restored = (): void => {
    clearTimeout(pending);
    pending = setTimeout(onRestored);
  };

  for (const canvas of canvases) {
    canvas.addEventListener("webglcontextlost", lost);
    canvas.addEventListener("webglcontextrestored", restored);
  }
  return () => {
    clearTimeout(pending);
    for (const canvas of canvases) {
      canvas.removeEventListener("webglcontextlost", lost);
      canvas.removeEventListener("webglcontextrestored", restored);
    }
  };
}
