/** The target of a press that was acted on, until the next press begins. */
let pressed: EventTarget | null = null;

// The act may have moved the page. The second press of a double press must not reach what stands there now.
addEventListener(
  "click",
  (event) => {
    if (event.detail < 2) pressed = null;
    else if (pressed !== null && event.target !== pressed) {
      event.preventDefault();
      event.stopPropagation();
    }
  },
  true,
);

/**
 * A listener for presses that must do their work once: the second press of a double press is left out. Keys count as
 * single presses.
 */
export const onPress =
  (act: (event: MouseEvent) => void) =>
  (event: MouseEvent): void => {
    if (event.detail > 1) return;
    pressed = event.target;
    act(event);
  };
