import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A browser with an engine that Playwright cannot drive here, with as much of it as the tests use. */
export interface OtherEngine {
  open(address: string): Promise<unknown>;
  /** The value of an expression on the page: a text, a number, a boolean or a list of them. */
  read(expression: string): Promise<unknown>;
  /** Presses keys in what has the focus. */
  press(keys: readonly string[]): Promise<unknown>;
  back(): Promise<unknown>;
  close(): Promise<void>;
}

/** Keys without a character, by their code in WebDriver. */
export const key = { enter: "\uE007", down: "\uE015" } as const;

/** The key presses of WebDriver, which its older and its newer protocol share. */
export const presses = (keys: readonly string[]) => [
  {
    type: "key",
    id: "keyboard",
    actions: keys.flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]),
  },
];

/** The first of some programs that is installed. */
export const installed = (...programs: readonly string[]): string | undefined =>
  programs.find((program) =>
    (process.env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, program))),
  );
