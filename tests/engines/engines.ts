import { startFirefox } from "./firefox.ts";
import { installed, type OtherEngine } from "./other-engine.ts";
import { startWebKit } from "./webkit.ts";

/** The installed Firefox, if there is one. */
export const firefox = installed("firefox-esr", "firefox");
const [driver, screen] = [installed("WebKitWebDriver"), installed("Xvfb")];

/** The engines that the tests try, how each is started where it is installed, and what Debian calls what is lacking. */
export const engines: readonly (readonly [
  name: string,
  start: (() => Promise<OtherEngine>) | undefined,
  lacks: string,
])[] = [
  ["Firefox", firefox ? () => startFirefox(firefox) : undefined, "firefox-esr"],
  ["WebKit", driver && screen ? () => startWebKit(driver, screen) : undefined, "webkit2gtk-driver and xvfb"],
];
