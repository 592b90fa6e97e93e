import "./camera.css";

interface CameraButtonProps {
  /** What it does, read out in place of its sign. */
  readonly label: string;
  readonly sign: string;
  /** Of one that stays pressed. */
  readonly isPressed?: boolean;
  readonly onClick: () => void;
}

/** A button at the edge of what is drawn, which moves it or changes what a click there does. */
export function CameraButton({ label, sign, isPressed, onClick }: CameraButtonProps) {
  return (
    <button type="button" aria-label={label} aria-pressed={isPressed} onClick={onClick}>
      {sign}
    </button>
  );
}
