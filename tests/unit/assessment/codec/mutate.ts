import { below, chance, pick } from "../../../../scripts/bench/random.ts";

type Random = () => number;
type Node = Record<string, unknown> | unknown[];

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** Every list and group of a parsed file, the file itself first. */
const nodesOf = (node: Node): Node[] => [node, ...Object.values(node).filter(isNode).flatMap(nodesOf)];

const get = (node: Node, key: string): unknown => Reflect.get(node, key);
const set = (node: Node, key: string, value: unknown) => Reflect.set(node, key, value);

const anyValue = (random: Random): unknown =>
  structuredClone(
    pick(random, [
      "",
      "done",
      "2026-02-30",
      "CL-05.i01",
      "x".repeat(20_001),
      0,
      1,
      -2.5,
      true,
      false,
      null,
      [],
      {},
      [1],
      { a: 1 },
    ]),
  );

/** Changes one place of a parsed file: its type, its name, its being there, or what stands there. */
function mutateTree(random: Random, text: string): string {
  const file = JSON.parse(text) as Node;
  const place = () => {
    const node = pick(random, nodesOf(file));
    const keys = Object.keys(node);
    return { node, key: keys.length > 0 ? pick(random, keys) : "0" };
  };
  const { node, key } = place();
  const remove = () => (Array.isArray(node) ? node.splice(Number(key), 1) : Reflect.deleteProperty(node, key));
  pick(random, [
    () => set(node, key, anyValue(random)),
    () => remove(),
    () => {
      const other = place();
      const [one, two] = [structuredClone(get(node, key)), structuredClone(get(other.node, other.key))];
      set(node, key, two);
      set(other.node, other.key, one);
    },
    () => {
      const value = get(node, key);
      remove();
      set(
        node,
        Array.isArray(node) ? String(node.length) : pick(random, [`${key}s`, "x", "toString", "CL-05.i77", "\u202E"]),
        value,
      );
    },
    () => (Array.isArray(node) ? node.push(structuredClone(node[0])) : set(node, "added", anyValue(random))),
  ])();
  return JSON.stringify(file, null, pick(random, [0, 2]));
}

/** Copies, drops or exchanges whole lines. */
function mutateLines(random: Random, text: string): string {
  const lines = text.split("\n");
  const [one, two] = [below(random, lines.length), below(random, lines.length)];
  const line = lines[one] ?? "";
  pick(random, [
    () => lines.splice(two, 0, line),
    () => lines.splice(one, 1 + below(random, 3)),
    () => lines.splice(two, 1, ...lines.splice(one, 1, lines[two] ?? "")),
  ])();
  return lines.join("\n");
}

/** Flips bits, drops, adds or cuts off bytes; one to three times. */
function mutateBytes(random: Random, bytes: Uint8Array): Uint8Array {
  let mutated = [...bytes];
  for (let times = 1 + below(random, 3); times > 0; times--) {
    const at = below(random, mutated.length + 1);
    const signs = [...Buffer.from('{}[]",:\\ \n0-eE.tn\u0000é'), below(random, 256)];
    pick(random, [
      () => (mutated[at] = (mutated[at] ?? 0) ^ (1 << below(random, 8))),
      () => mutated.splice(at, 1 + below(random, 20)),
      () => mutated.splice(at, 0, ...Array.from({ length: 1 + below(random, 3) }, () => pick(random, signs))),
      () => (mutated = chance(random, 0.2) ? mutated.slice(0, at) : mutated),
    ])();
  }
  return new Uint8Array(mutated);
}

/** A file as accidents, other programs or bad will may leave it. */
export function mutate(random: Random, text: string): Uint8Array {
  const kind = random();
  if (kind < 0.4) return mutateBytes(random, Buffer.from(text));
  return Buffer.from(kind < 0.6 ? mutateLines(random, text) : mutateTree(random, text));
}
