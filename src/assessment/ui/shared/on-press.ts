/**
 * A listener for presses that must do their work once. The second press of a double press is left out: by then another
 * thing may stand under the pointer, or the same would be done twice. Keys count as single presses.
 */
export const onPress =
  (act: (event: MouseEvent) => void) =>
  (event: MouseEvent): void => {
    if (event.detail < 2) act(event);
  };
