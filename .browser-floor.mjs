import bcd from "@mdn/browser-compat-data" with { type: "json" };
import manifest from "./package.json" with { type: "json" };

/** Names that MDN's compatibility data has for the browsers that `browserslist` in package.json names. */
const mdnNames = { ios_saf: "safari_ios" };
const floor = manifest.browserslist.map((query) => {
  const [name, version] = query.split(" >= ");
  return [mdnNames[name] ?? name, version];
});

const isAtMost = (added, version) => {
  const [a, b] = [added, version].map((text) => text.replace("≤", "").split(".").map(Number));
  return a[0] === b[0] ? (a[1] ?? 0) <= (b[1] ?? 0) : a[0] < b[0];
};

const isSince = (since, version) => typeof since === "string" && since !== "preview" && isAtMost(since, version);

const isSupported = (
  { version_added: added, version_removed: removed, flags, prefix, alternative_name: other },
  version,
) => !flags && !prefix && !other && isSince(added, version) && !isSince(removed, version);

/**
 * The browsers of the floor that lack a feature, as words; empty where all of them have it or nothing is known of it.
 * `feature` is a node of MDN's compatibility data.
 */
export const lackedBy = (feature) => {
  const support = feature?.__compat?.support;
  if (!support) return [];
  return floor
    .filter(([name, version]) => ![support[name] ?? []].flat().some((statement) => isSupported(statement, version)))
    .map(([name, version]) => `${name} ${version}`);
};

/** TypeScript's names of what MDN's data has under another name. */
const mdnBuiltIns = {
  ReadonlyArray: "Array",
  ReadonlyMap: "Map",
  ReadonlySet: "Set",
  IteratorObject: "Iterator",
  CallableFunction: "Function",
};
/** Interfaces that TypeScript splits into mixins have their members in one of these. */
const mixedInto = ["Element", "HTMLElement", "Document", "Node", "Window"];

function memberFeature(owner, member) {
  const builtIn = owner.replace(/Constructor$/, "");
  const js = bcd.javascript.builtins[mdnBuiltIns[builtIn] ?? builtIn];
  if (js) return js[member];
  for (const name of [owner, ...mixedInto]) {
    const feature = bcd.api[name]?.[member] ?? bcd.api[name]?.[`${member}_static`];
    if (feature) return feature;
  }
  return bcd.api[member];
}

const globalFeature = (name) => bcd.javascript.builtins[name] ?? bcd.api[name] ?? bcd.api.Window[name];

/** The feature of the platform that a declaration in TypeScript's own libraries stands for. */
function featureOf(declaration, name) {
  const { parent } = declaration;
  // `declare var URL: { canParse(…): boolean }` holds static members in a type that has no name.
  const owner = parent?.name?.text ?? parent?.parent?.name?.text;
  return owner && parent.members ? memberFeature(owner, name) : globalFeature(name);
}

/**
 * Refuses built-ins and interfaces of the platform that a browser of the floor lacks. It goes by types, not by names. What
 * a file asks for first, as in `"estimate" in navigator.storage`, it may use.
 */
const noYoungerBuiltIns = {
  meta: {
    type: "problem",
    schema: [],
    messages: { younger: "{{name}} is missing in {{browsers}}; package.json names the browsers that must have it." },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const asked = new Set();
    const reports = [];
    const check = (node) => {
      const pattern = node.parent.parent;
      // The name in `const { any } = AbortSignal` is that of the variable too: the object knows which member it is.
      const symbol =
        pattern.type === "ObjectPattern"
          ? services.getTypeAtLocation(pattern).getProperty(node.name)
          : services.getSymbolAtLocation(node);
      const declarations = symbol?.declarations ?? [];
      const own = declarations.filter((one) => services.program.isSourceFileDefaultLibrary(one.getSourceFile()));
      if (own.length === 0 || own.length < declarations.length) return;
      const lacking = own.map((one) => lackedBy(featureOf(one, node.name)));
      const [browsers] = lacking;
      if (lacking.every(({ length }) => length > 0))
        reports.push({ node, messageId: "younger", data: { name: node.name, browsers: browsers.join(", ") } });
    };
    return {
      "BinaryExpression[operator=in] > Literal.left": ({ value }) => asked.add(value),
      "MemberExpression[computed=false] > Identifier.property": check,
      "ObjectPattern > Property > Identifier.key": check,
      "NewExpression > Identifier.callee, CallExpression > Identifier.callee": check,
      "MemberExpression > Identifier.object": check,
      "Program:exit": () => {
        for (const report of reports) if (!asked.has(report.data.name)) context.report(report);
      },
    };
  },
};

export const browserFloor = { rules: { "no-younger-built-ins": noYoungerBuiltIns } };
