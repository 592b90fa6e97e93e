import { type ComponentChild, type ComponentType, h, isValidElement, type VNode } from "preact";

/** Presses the one button of a component that is called so, by its label or else by its words; the component and those in it may have no hooks. */
export function press<P extends object>(component: ComponentType<P>, props: NoInfer<P>, name: string): void {
  const pressed = buttonsIn(h(component as ComponentType<object>, props)).filter((button) => nameOf(button) === name);
  if (pressed.length !== 1) throw new Error(`${pressed.length} buttons are called "${name}"`);
  pressed[0]?.props.onClick?.();
}

type Button = VNode<{ readonly "aria-label"?: string; readonly onClick?: () => void }>;

const nameOf = ({ props }: Button): string => props["aria-label"] ?? wordsIn(props.children as ComponentChild);

function buttonsIn(child: ComponentChild): readonly Button[] {
  if (isValidElement(child) && child.type === "button") return [child as Button];
  return within(child).flatMap(buttonsIn);
}

function wordsIn(child: ComponentChild): string {
  return typeof child === "string" || typeof child === "number" ? String(child) : within(child).map(wordsIn).join("");
}

/** What an element, a list or a component comes to, one level down. */
function within(child: ComponentChild): readonly ComponentChild[] {
  if (Array.isArray(child)) return child;
  if (!isValidElement(child)) return [];
  const { type, props } = child as VNode<object>;
  if (typeof type !== "function") return [props.children as ComponentChild];
  return [(type as (props: object) => ComponentChild)(props)];
}
