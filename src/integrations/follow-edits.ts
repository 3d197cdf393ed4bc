import type { AstroIntegration, AstroIntegrationLogger } from "astro";
import { resolve, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { countEntries, reportProblems, type CheckedContent } from "../content/check-content.ts";
import { contentDir } from "../content/content-dir.ts";
import { currentContent, forgetContent, isTaken, latestContent } from "../content/current-content.ts";
import { describeProblems } from "../content/source-position.ts";
import { problemPage } from "./problem-notice.ts";

type Server = Parameters<NonNullable<AstroIntegration["hooks"]["astro:server:setup"]>>[0]["server"];

/** How often Astro is asked to take an edit, and the delay between attempts: ten seconds in all. */
const MAX_TRIES = 100;
const RETRY_DELAY_MS = 100;

const folder = resolve(contentDir) + sep;
const isText = (path: string) => path.startsWith(folder) && path.endsWith(".mdx");

/** The text of a file as pages show it, by the full path of the file. */
const textOf = (path: string) => currentContent().records.find(({ file }) => resolve(file) === path)?.body;

/** Gives Vite the texts that pages show, because their files may have become broken or been deleted. */
const shownTexts = {
  name: "shown-texts",
  enforce: "pre" as const,
  resolveId: (id: string) => (isText(id) && textOf(id) !== undefined ? id : undefined),
  load(id: string) {
    // Astro also asks for the styles of a text, by its path with a query.
    const [path = ""] = id.split("?");
    const text = isText(path) ? textOf(path) : undefined;
    // The empty front matter keeps a text that begins with a rule (`---`) from being read as front matter.
    return text === undefined ? undefined : `---\n---\n${text}`;
  },
};

/** Forgets every compiled text, because files that changed during a fault were compiled from their older text. */
function forgetTexts({ environments }: Server): void {
  for (const { moduleGraph } of Object.values(environments)) {
    for (const module of moduleGraph.idToModuleMap.values()) {
      if (module.file && isText(module.file)) moduleGraph.invalidateModule(module);
    }
  }
}

/** Answers every page with the list of problems until content without problems has been read. */
function showProblemsAtStart(server: Server): void {
  server.middlewares.use((request, response, next) => {
    const [path = "/"] = (request.url ?? "/").split("?");
    const { problems } = currentContent();
    if (problems.length === 0 || !path.endsWith("/")) {
      next();
      return;
    }
    response.setHeader("content-type", "text/html; charset=utf-8");
    server.transformIndexHtml(path, problemPage(describeProblems(problems))).then((html) => {
      response.end(html);
    }, next);
  });
}

/** Reports in the terminal what problems an edit leaves, or that none are left. */
function reportEdit(logger: AstroIntegrationLogger, before: CheckedContent, now: CheckedContent): void {
  const report = reportProblems(now);
  if (report) logger.warn(`\n${report}`);
  else if (before.problems.length > 0) logger.info(`No problems left. ${countEntries(now)}`);
}

/**
 * Makes `npm run dev` follow edits of the content. While a file has a fault, pages show the last content without
 * faults, under a notice that lists the problems. Does nothing in a build.
 */
export function followEdits(): AstroIntegration {
  return {
    name: "follow-edits",
    hooks: {
      "astro:config:setup": ({ command, addMiddleware, updateConfig }) => {
        if (command !== "dev") return;
        addMiddleware({ order: "pre", entrypoint: new URL("./notice-middleware.ts", import.meta.url) });
        updateConfig({ vite: { plugins: [shownTexts] } });
      },
      "astro:server:setup": ({ server, logger, refreshContent }) => {
        showProblemsAtStart(server);
        server.watcher.add(folder);
        let reported = latestContent();
        const follow = async () => {
          reportEdit(logger, reported, latestContent());
          reported = latestContent();
          if (!isTaken()) forgetTexts(server);
          // Astro silently skips a refresh while it reads its own configuration, which it does after each edit.
          for (let tries = 0; !isTaken() && tries < MAX_TRIES; tries += 1) {
            await refreshContent?.({});
            await setTimeout(RETRY_DELAY_MS);
          }
          if (!isTaken()) logger.warn("The pages did not follow the last edit. Save the file again.");
          server.ws.send({ type: "full-reload" });
        };
        /** Edits are handled one after the other, so that none is overtaken. */
        let followed = Promise.resolve();
        server.watcher.on("all", (_, file) => {
          if (!resolve(file).startsWith(folder)) return;
          forgetContent();
          followed = followed.then(follow).catch((error: unknown) => {
            logger.error(error instanceof Error ? error.message : String(error));
          });
        });
      },
    },
  };
}
