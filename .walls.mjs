/**
 * What each folder may import. `values` may be imported whole, `types` as types alone; what is not named is forbidden.
 * The linter and tests/unit/walls.test.ts read this table; why the walls stand where they do is in the README.
 */
export const walls = {
  "src/model": {},
  "src/content": { values: ["src/model"] },
  "src/library": { values: ["src/content", "src/model"] },
  "src/word": {},
  "src/excel": {},
  "src/exports": { values: ["src/excel", "src/model"], types: ["src/library", "src/word"] },
  "src/documents": { values: ["src/exports", "src/model"], types: ["src/library"] },
  "src/routes.ts": { types: ["src/model"] },
  "src/content.config.ts": { values: ["src/content", "src/model"] },
  "src/env.d.ts": { types: ["src/markdown"] },

  "src/search/text": {},
  "src/search/state": { values: ["src/model"] },
  "src/search/query": { values: ["src/search/text", "src/fetching", "src/model"], types: ["src/search/state"] },
  "src/search/indexing": { values: ["src/search/query", "src/search/text", "src/model"], types: ["src/exports"] },
  "src/search/ui": {
    values: [
      "src/search/query",
      "src/search/state",
      "src/browser",
      "src/exports",
      "src/fetching",
      "src/model",
      "src/routes.ts",
    ],
    types: ["src/library"],
  },

  "src/assessment/model": { values: ["src/model"] },
  "src/assessment/messages": { values: ["src/assessment/model", "src/model"] },
  "src/assessment/exports": {
    values: ["src/assessment/model", "src/assessment/messages", "src/exports", "src/model"],
    types: ["src/word"],
  },
  "src/assessment/codec": { values: ["src/assessment/model", "src/excel", "src/model"] },
  "src/assessment/storage": { values: ["src/assessment/model", "src/model"] },
  "src/assessment/session": {
    values: ["src/assessment/storage", "src/assessment/codec", "src/assessment/model"],
    types: ["src/model"],
  },
  "src/assessment/ui": {
    values: [
      "src/sessions/storage",
      "src/assessment/session",
      "src/assessment/messages",
      "src/assessment/exports",
      "src/assessment/model",
      "src/browser",
      "src/fetching",
      "src/model",
      "src/routes.ts",
      "src/word",
    ],
    types: ["src/library"],
  },

  "src/sessions/model": { values: ["src/assessment/model", "src/model"] },
  "src/sessions/storage": {
    values: [
      "src/assessment/model",
      "src/assessment/session",
      "src/assessment/storage",
      "src/sessions/model",
      "src/model",
    ],
  },
  "src/sessions/ui": {
    values: ["src/sessions/model", "src/sessions/storage", "src/browser", "src/fetching", "src/model", "src/routes.ts"],
    types: ["src/library"],
  },

  "src/offline/copy": { values: ["src/model"] },
  "src/offline/worker": { values: ["src/offline/copy"] },
  "src/offline/ui": { values: ["src/offline/copy", "src/browser", "src/model", "src/routes.ts"] },

  "src/kept/things": {
    values: [
      "src/assessment/model",
      "src/assessment/session",
      "src/assessment/storage",
      "src/offline/copy",
      "src/sessions/storage",
      "src/browser",
      "src/model",
    ],
  },
  "src/kept/ui": { values: ["src/kept/things", "src/browser", "src/model", "src/routes.ts"] },

  "src/browser": {},
  "src/fetching": {},
  "src/components": { values: ["src/browser", "src/exports", "src/model", "src/routes.ts"], types: ["src/library"] },
  "src/markdown": { values: ["src/components", "src/model", "src/routes.ts"], types: ["src/library", "src/content"] },
  "src/layouts": {
    values: [
      "src/assessment/ui",
      "src/components",
      "src/fetching",
      "src/kept/ui",
      "src/library",
      "src/markdown",
      "src/model",
      "src/offline/ui",
      "src/routes.ts",
      "src/search/ui",
      "src/sessions/ui",
    ],
  },
  "src/pages": {
    values: [
      "src/assessment/codec",
      "src/assessment/ui",
      "src/components",
      "src/documents",
      "src/exports",
      "src/kept/ui",
      "src/layouts",
      "src/library",
      "src/model",
      "src/offline/ui",
      "src/offline/worker",
      "src/routes.ts",
      "src/search/ui",
      "src/sessions/ui",
      "src/word",
    ],
  },
  "src/integrations": {
    values: [
      "src/content",
      "src/documents",
      "src/library",
      "src/exports",
      "src/model",
      "src/offline/copy",
      "src/search/indexing",
    ],
  },
  "scripts/bench": {
    values: [
      "scripts",
      "src/assessment/codec",
      "src/assessment/model",
      "src/assessment/session",
      "src/assessment/storage",
      "src/content",
      "src/model",
    ],
  },
  scripts: { values: ["src/content", "src/documents", "src/library", "src/exports", "src/model"] },
};
