import type { AstroIntegration } from "astro";
import manifest from "../../package.json" with { type: "json" };

/** The oldest browsers that `browserslist` in package.json names, as build tools write them: “chrome111”, “ios16.4”. */
export const browserTargets: readonly string[] = manifest.browserslist.map((query) => {
  const [name = "", version = ""] = query.split(" >= ");
  return `${name === "ios_saf" ? "ios" : name}${version}`;
});

const forEnvironment = (name: string) => ({
  build: { cssTarget: [...browserTargets], ...(name === "client" && { target: [...browserTargets] }) },
});

/**
 * Compiles scripts and styles for the oldest browsers of package.json. This is a Vite plugin, because Astro overwrites
 * the project's own setting with `target: "esnext"` for client scripts.
 */
export const browserFloor = (): AstroIntegration => ({
  name: "browser-floor",
  hooks: {
    "astro:config:setup": ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [{ name: "browser-floor", configEnvironment: forEnvironment }] } });
    },
  },
});
