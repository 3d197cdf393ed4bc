import astro from "eslint-plugin-astro";
import boundaries from "eslint-plugin-boundaries";
import tseslint from "typescript-eslint";
import { browserFloor } from "./.browser-floor.mjs";
import { walls } from "./.walls.mjs";

/** The plugin knows folders alone, so files that stand beside the folders are left to another rule. */
const isFolder = (place) => !place.endsWith(".ts");
const folders = Object.keys(walls).filter(isFolder);
const elements = folders.map((place) => ({ type: place, partialMatch: false, pattern: `${place}/**` }));
/** Whatever the table of walls does not allow is refused. */
const policies = folders.flatMap((from) => {
  const { values = [], types = [] } = walls[from];
  const allowed = [from, ...values, ...types].filter(isFolder);
  return [
    { from: { element: { type: from } }, allow: { to: { element: { types: { anyOf: allowed } } } } },
    ...types.map((type) => ({
      from: { element: { type: from } },
      disallow: { to: { element: { type } }, dependency: { kind: "value" } },
      message: `${from} takes types alone from ${type}.`,
    })),
  ];
});
const withoutRoutes = folders.filter((place) => ![...(walls[place].values ?? [])].includes("src/routes.ts"));

export default tseslint.config(
  { ignores: ["dist/", ".astro/", "node_modules/"] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  ...astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ["*.mjs", ".*.mjs"] }, extraFileExtensions: [".astro"] },
    },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": "error",
      // A type parameter says what kind of element a lookup is expected to find.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // process.env and dataset are index signatures, which the compiler wants in brackets.
      "@typescript-eslint/dot-notation": "off",
    },
  },
  {
    // astro check judges the types of templates; these rules cannot follow them through Astro's own markup.
    files: ["**/*.astro", "**/*.astro/*.ts", "**/*.mjs"],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    plugins: { boundaries },
    settings: { "boundaries/elements": elements },
    rules: {
      "boundaries/dependencies": [
        "error",
        { default: "disallow", message: "{{from.type}} may not import {{to.type}}: see .walls.mjs.", policies },
      ],
    },
  },
  {
    // What browsers run; the other folders of src run in Node.
    files: [
      "src/{assessment,browser,components,exports,fetching,model,sessions}/**/*.ts",
      "src/search/{query,state,text,ui}/**/*.ts",
    ],
    plugins: { "browser-floor": browserFloor },
    rules: { "browser-floor/no-younger-built-ins": "error" },
  },
  {
    files: ["src/**"],
    ignores: ["src/content.config.ts", "src/markdown/prose/render-body.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: [{ name: "astro:content", message: "Take what you need from the library." }] },
      ],
    },
  },
  {
    files: withoutRoutes.map((place) => `${place}/**`),
    ignores: ["src/markdown/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: [{ name: "astro:content", message: "Take what you need from the library." }],
          patterns: [{ group: ["**/routes.ts"], message: "See .walls.mjs: addresses are for what is drawn." }],
        },
      ],
    },
  },
);
