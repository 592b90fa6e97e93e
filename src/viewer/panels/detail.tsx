import type { ComponentChildren } from "preact";

interface DetailProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

/** One entry of a list of details: what it is called, and what is recorded. */
export function Detail({ name, children }: DetailProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
