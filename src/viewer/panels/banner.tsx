/** The words that belong to every picture. */
export const BANNER = "Every line is somebody’s allegation, not a finding.";

/** The banner, part of the picture. */
export function Banner() {
  return <p class="banner">{BANNER}</p>;
}
