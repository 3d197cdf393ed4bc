import { deepest } from "../model/limits.ts";
import { nameOf, wordsFor } from "./place.ts";
import { chooseAnother, cutShort, openAnother, ImportError } from "./import-error.ts";
import type { JsonValue } from "./json-value.ts";

/** Names that could reach into the language’s own objects. */
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

const literal = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

/**
 * Reads JSON more strictly than `JSON.parse`. `JSON.parse` lets the last of two equal names win, cannot say where it
 * failed, and fails under deep nesting.
 * @throws {ImportError} naming the line, and the field where it is known
 */
export const scanJson = (text: string): JsonValue => new Scanner(text).scan();

class Scanner {
  readonly #text: string;
  readonly #path: (string | number)[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): JsonValue {
    const first = this.#next();
    if (first === "") throw new ImportError(`The file is empty. ${chooseAnother}`, "line 1");
    if (first !== "{")
      throw new ImportError(`This is not an assessment file. ${chooseAnother}`, `line ${this.#line()}`);
    const tree = this.#value();
    if (this.#next()) throw this.#broken("the end of the file");
    return tree;
  }

  /** Skips white space and returns the next character without taking it. Empty at the end. */
  #next(): string {
    for (;;) {
      const sign = this.#text[this.#at] ?? "";
      if (sign !== " " && sign !== "\n" && sign !== "\r" && sign !== "\t") return sign;
      this.#at++;
    }
  }

  #value(): JsonValue {
    const sign = this.#next();
    if (sign === '"') return this.#string();
    if (sign !== "{" && sign !== "[") return this.#literal();
    if (this.#path.length >= deepest) throw this.#misplaced(`fields stand more than ${String(deepest)} deep`);
    this.#at++;
    return sign === "{" ? this.#group() : this.#list();
  }

  #group(): JsonValue {
    const group: Record<string, JsonValue> = {};
    for (let isFirst = true; !this.#closes("}", isFirst); isFirst = false) {
      if (this.#next() !== '"') throw this.#broken("a field’s name in straight quotation marks");
      const name = this.#string();
      this.#path.push(name);
      if (forbidden.has(name)) throw this.#misplaced("no field of an assessment has this name");
      if (Object.hasOwn(group, name)) throw this.#misplaced("this field stands here for the second time");
      if (this.#next() !== ":") throw this.#broken("a colon");
      this.#at++;
      group[name] = this.#value();
      this.#path.pop();
    }
    return group;
  }

  #list(): JsonValue {
    const list: JsonValue[] = [];
    while (!this.#closes("]", list.length === 0)) {
      this.#path.push(list.length + 1);
      list.push(this.#value());
      this.#path.pop();
    }
    return list;
  }

  /** Takes the closing character, or the comma before another entry. */
  #closes(sign: string, isFirst: boolean): boolean {
    const next = this.#next();
    if (next !== sign && isFirst) return false;
    if (next !== sign && next !== ",") throw this.#broken(`a comma or “${sign}”`);
    this.#at++;
    return next === sign;
  }

  #string(): string {
    const start = this.#at++;
    for (let sign = this.#text[this.#at]; sign !== '"'; sign = this.#text[++this.#at]) {
      if (sign === undefined || sign < " ") throw this.#broken("the rest of a text, or its closing quotation mark");
      if (sign === "\\" && !/^(?:["\\/bfnrt]|u[\da-fA-F]{4})/.test(this.#text.slice(++this.#at, this.#at + 5))) {
        throw this.#broken("an escape that JSON knows");
      }
    }
    return JSON.parse(this.#text.slice(start, ++this.#at)) as string;
  }

  #literal(): JsonValue {
    // At most 64 characters, so that a long text cannot slow the patterns down.
    const [word = ""] = /^[-+.\w]*/.exec(this.#text.slice(this.#at, this.#at + 64)) ?? [];
    const isLast = this.#at + word.length >= this.#text.length;
    const isWhole = literal.test(word);
    if (isWhole || isLast) this.#at += word.length;
    if (!isWhole) throw this.#broken("a value");
    return JSON.parse(word) as JsonValue;
  }

  #linesBefore = () => this.#text.slice(0, this.#at).split(/\r\n?|\n/);

  #line = () => String(this.#linesBefore().length);

  #broken(wanted: string): ImportError {
    const lines = this.#linesBefore();
    const line = `line ${String(lines.length)}`;
    if (this.#at >= this.#text.length) return new ImportError(cutShort(lines.length), line);
    const place = `${line}, column ${String((lines.at(-1) ?? "").length + 1)}`;
    const sentence = `L${place.slice(1)} cannot be read: ${wanted} should stand there.`;
    return new ImportError(`${sentence} The file was damaged or changed by hand. ${openAnother}`, place);
  }

  #misplaced(problem: string): ImportError {
    const line = this.#line();
    const name = nameOf(this.#path);
    return new ImportError(
      `Line ${line} (${wordsFor(name)}) cannot be accepted: ${problem}. ${openAnother}`,
      `${name}, line ${line}`,
    );
  }
}
