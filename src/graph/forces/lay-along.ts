/** Turns the places so that they are spread most from left to right. */
export function layAlong(x: Float64Array, y: Float64Array): void {
  const [middleX, middleY] = [mean(x), mean(y)];
  let [xx, xy, yy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const [dx, dy] = [(x[i] ?? 0) - middleX, (y[i] ?? 0) - middleY];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let i = 0; i < x.length; i++) {
    const [dx, dy] = [(x[i] ?? 0) - middleX, (y[i] ?? 0) - middleY];
    x[i] = dx * cos + dy * sin;
    y[i] = dy * cos - dx * sin;
  }
}

const mean = (places: Float64Array): number => places.reduce((sum, place) => sum + place, 0) / places.length;
