import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

/** A wall: files that may not import what the patterns name, and why. */
const wall = (files, patterns) => ({
  files,
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: patterns.map(([group, message, allowTypeImports = false]) => ({ group, message, allowTypeImports })),
      },
    ],
  },
});

const content = [
  ["astro:content"],
  "Only library/load.ts reads Astro's collections; take what you need from the library.",
];

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
  wall(["src/model/**"], [[["../*", "!../model/*"], "The model imports nothing of ours but itself."], content]),
  wall(
    ["src/library/**"],
    [[["**/components/**", "**/pages/**", "**/exports/**", "**/routes.ts"], "The library imports the model alone."]],
  ),
  wall(
    ["src/exports/**"],
    [
      [["astro:*", "**/components/**", "**/pages/**"], "Exports are pure: from the library to text or bytes."],
      [["**/library/*.ts"], "Exports take the library's types alone.", true],
    ],
  ),
  wall(
    ["src/search/**"],
    [
      [["**/library/*.ts", "**/exports/*.ts"], "Search takes types alone from the library and its exports.", true],
      content,
    ],
  ),
  wall(
    ["src/components/**"],
    [
      [
        ["**/library/index.ts", "**/library/load.ts"],
        "Components take finished objects; only their types come from the library.",
        true,
      ],
      content,
    ],
  ),
  wall(["src/pages/**", "src/layouts/**"], [content]),
  wall(
    ["scripts/**"],
    [
      [
        ["**/components/**", "**/library/index.ts", "**/library/load.ts", "**/pages/**"],
        "Scripts read content through library/read-content.ts.",
      ],
    ],
  ),
);
