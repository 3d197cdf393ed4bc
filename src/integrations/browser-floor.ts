import type { Plugin } from "vite";
import manifest from "../../package.json" with { type: "json" };

/** The oldest browsers that `browserslist` in package.json names, as build tools write them: “chrome111”, “ios16.4”. */
export const browserTargets: readonly string[] = manifest.browserslist.map((query) => {
  const [name = "", version = ""] = query.split(" >= ");
  return `${name === "ios_saf" ? "ios" : name}${version}`;
});

/**
 * Compiles scripts and styles for the oldest browsers of package.json. Astro sets `target: "esnext"` for the client
 * itself, after the project's own settings, so that only a plugin can change it.
 */
export function browserFloor(): Plugin {
  return {
    name: "browser-floor",
    configEnvironment: (name) => ({
      build: { cssTarget: [...browserTargets], ...(name === "client" && { target: [...browserTargets] }) },
    }),
  };
}
