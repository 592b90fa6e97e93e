import type { ComponentChildren } from "preact";

interface PageHeadingProps {
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** The heading of what was opened; the focus goes to it, so that a keyboard and a screen reader go on from there. */
export function PageHeading({ class: className, children }: PageHeadingProps) {
  return (
    <h2 id="page-heading" tabIndex={-1} {...(className === undefined ? {} : { class: className })}>
      {children}
    </h2>
  );
}
