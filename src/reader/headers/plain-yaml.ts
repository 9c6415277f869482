/**
 * The YAML that most headers are written in: keys, lists, one-line texts with or without quotes, `[a, b]` and `{ a: b }` on one
 * line. Whatever is not exactly that (anchors, tags, escapes, texts of several lines, repeated or forbidden keys, depth) is left
 * to the parser of the `yaml` package, which alone refuses; what is read here, it reads the same.
 */

/** Names that no key may have. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', '<<']);

/** Given where the text is not plain. */
export const NOT_PLAIN = Symbol('not plain');

const MAX_DEPTH = 8;
/** Everything but line breaks, ASCII and the letters and signs of Latin scripts. */
const UNUSUAL = /[^\n -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E]/;
const KEY = /^([A-Za-z][\w-]{0,80}):(?: (.*))?$/;
const FIRST = /^[A-Za-z\d\u00BF-\u02FF(«¿¡“]/;
/** A mapping, a comment, a blank at the end. */
const NOT_TEXT = /: |:$| #| $/;
/** Words and figures that YAML may read as something else than a text. */
const KEYWORD = /^(?:null|true|false)$/i;
const COUNT = /^(?:0|[1-9]\d{0,8})$/;
const DATES = /^\d+-[\dQ/-]*$/;
const FLOW_TEXT = /[A-Za-z\d][\w./-]*(?: [\w./()-]+)*/y;
const FLOW_KEY = /([A-Za-z][\w-]{0,80}): /y;
const FLOW_QUOTED = /"([^"\\]*)"|'([^']*)'/y;

type Data = string | number | null | Data[] | { [key: string]: Data };

class NotPlain extends Error {}
const STOP = new NotPlain();
function demand(condition: boolean): asserts condition {
  if (!condition) throw STOP;
}

function scalar(text: string): Data {
  if (COUNT.test(text)) return Number(text);
  demand(!KEYWORD.test(text) && (!/^\d/.test(text) || DATES.test(text) || text.includes(' ')));
  return text;
}

function add(map: { [key: string]: Data }, key: string, value: () => Data): void {
  demand(!FORBIDDEN_KEYS.has(key) && !KEYWORD.test(key) && !Object.hasOwn(map, key));
  map[key] = value();
}

/** `[a, b]` or `{ a: b }`, which ends where the line does. */
class Flow {
  readonly #text: string;
  #at = 0;
  constructor(text: string) {
    this.#text = text;
  }

  read(depth: number): Data {
    const value = this.#value(depth);
    demand(this.#at === this.#text.length);
    return value;
  }

  #match(form: RegExp): RegExpExecArray | null {
    form.lastIndex = this.#at;
    const match = form.exec(this.#text);
    if (match) this.#at += match[0].length;
    return match;
  }
  #takes(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }

  #value(depth: number): Data {
    demand(depth <= MAX_DEPTH);
    if (this.#takes('[')) {
      const list: Data[] = [];
      this.#items(']', () => list.push(this.#value(depth + 1)));
      return list;
    }
    if (this.#takes('{')) {
      const map: { [key: string]: Data } = {};
      this.#items('}', () => {
        const key = this.#match(FLOW_KEY)?.[1];
        demand(key !== undefined);
        add(map, key, () => this.#value(depth + 1));
      });
      return map;
    }
    const quoted = this.#match(FLOW_QUOTED);
    if (quoted) return quoted[1] ?? quoted[2]!;
    const text = this.#match(FLOW_TEXT)?.[0];
    demand(text !== undefined);
    return scalar(text);
  }

  #items(end: string, item: () => void): void {
    this.#takes(' ');
    if (this.#takes(end)) return;
    do {
      item();
      if (this.#takes(' ')) break;
    } while (this.#takes(',') && this.#takes(' '));
    demand(this.#takes(end));
  }
}

function inline(text: string, depth: number): Data {
  if (text[0] === '[' || text[0] === '{') return new Flow(text).read(depth);
  if (text[0] === '"' || text[0] === "'") {
    demand(/^(?:"[^"\\]*"|'[^']*')$/.test(text));
    return text.slice(1, -1);
  }
  demand(FIRST.test(text) && !NOT_TEXT.test(text));
  return scalar(text);
}

class Blocks {
  readonly #indents: number[] = [];
  readonly #lines: string[] = [];
  #at = 0;

  constructor(source: string) {
    for (const line of source.split('\n')) {
      const text = line.trimStart();
      if (line === '' || text[0] === '#') continue;
      this.#indents.push(line.length - text.length);
      this.#lines.push(text);
    }
  }

  read(): Data {
    const data = this.#block(0, 1);
    demand(this.#at === this.#lines.length);
    return data;
  }

  #isItem(indent: number): boolean {
    return this.#indents[this.#at] === indent && this.#lines[this.#at]!.startsWith('- ');
  }

  #block(indent: number, depth: number): Data {
    demand(depth <= MAX_DEPTH);
    return this.#isItem(indent) ? this.#list(indent, depth) : this.#map(indent, depth);
  }

  #list(indent: number, depth: number): Data[] {
    const list: Data[] = [];
    while (this.#isItem(indent)) {
      const text = this.#lines[this.#at]!.slice(2);
      if (KEY.test(text)) {
        this.#lines[this.#at] = text;
        this.#indents[this.#at] = indent + 2;
        list.push(this.#block(indent + 2, depth + 1));
      } else {
        this.#at++;
        list.push(inline(text, depth + 1));
      }
    }
    return list;
  }

  #map(indent: number, depth: number): Data {
    const map: { [key: string]: Data } = {};
    const from = this.#at;
    while (this.#indents[this.#at] === indent) {
      const [line, key, text] = KEY.exec(this.#lines[this.#at]!) ?? [];
      demand(line !== undefined);
      this.#at++;
      add(map, key!, () => (text === undefined ? this.#child(indent, depth + 1) : inline(text, depth + 1)));
    }
    demand(this.#at > from);
    return map;
  }

  /** What stands below a key: deeper, or a list at its own depth. */
  #child(indent: number, depth: number): Data {
    const next = this.#indents[this.#at] ?? 0;
    if (next > indent) return this.#block(next, depth);
    return this.#isItem(indent) ? this.#list(indent, depth) : null;
  }
}

/** The data of a text that is plain YAML; `NOT_PLAIN` where another parser has to read it, or refuse it. */
export function readPlainYaml(source: string): unknown {
  if (UNUSUAL.test(source)) return NOT_PLAIN;
  try {
    return new Blocks(source).read();
  } catch (error) {
    if (error === STOP) return NOT_PLAIN;
    throw error;
  }
}
