import { type Fault, faultWords } from './overlay-faults.ts';
import { syntaxFault, type Wanted } from './syntax-fault.ts';

/**
 * What keeps a text from being read as JSON safely: where it is no JSON, the first such place; else every name that
 * stands twice in one group or reaches into an object's prototype, and the first bracket beyond `deepest` levels.
 * One pass, in time linear in the text.
 */
export function scanJson(text: string, deepest: number): Fault[] {
  const faults: Fault[] = [];
  const open: Level[] = [];
  let wanted: Wanted = 'value';
  let last = '';
  let line = 1;
  for (let at = 0; ; ) {
    token.lastIndex = at;
    const [, lead = '', written = ''] = token.exec(text) ?? [];
    line += lead.split('\n').length - 1;
    at += lead.length;
    if (wanted === 'end' && at === text.length) return faults;
    if (!accepts[wanted].test(written)) {
      const rest = text.slice(at, at + seenOfRest);
      return [{ path: pathOf(open), message: syntaxFault({ wanted, last, rest, line }) }];
    }
    const isName: boolean = written.startsWith('"') && (wanted === 'name' || wanted === 'nameOrEnd');
    if (isName) faults.push(...readName(written, open, line));
    if ((written === '{' || written === '[') && open.length === deepest) {
      return [...faults, { path: [], message: faultWords.tooDeep(line, deepest) }];
    }
    wanted = isName ? 'colon' : nextAfter(written, open);
    at += written.length;
    last = written;
  }
}

/** How many characters tell what stands in the wrong place. */
const seenOfRest = 20;

/** A group or a list that is being read: the names that it has, and where in it the reading is. */
interface Level {
  readonly isGroup: boolean;
  readonly names: Set<string>;
  here: string | number;
}

const token =
  /([ \t\n\r]*)([{}[\],:]|"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)?/uy;

const accepts: Readonly<Record<Wanted, RegExp>> = {
  value: /^["\-\dtfn{[]/,
  valueOrEnd: /^["\-\dtfn{[\]]/,
  name: /^"/,
  nameOrEnd: /^["}]/,
  colon: /^:/,
  groupGoesOn: /^[,}]/,
  listGoesOn: /^[,\]]/,
  end: /^(?!)/,
};

/** What can stand after a value or a sign; opens and closes levels. */
function nextAfter(written: string, open: Level[]): Wanted {
  if (written === '{' || written === '[') {
    const isGroup = written === '{';
    open.push({ isGroup, names: new Set(), here: isGroup ? '' : 0 });
    return isGroup ? 'nameOrEnd' : 'valueOrEnd';
  }
  const level = open.at(-1);
  if (written === ':') return 'value';
  if (written === ',') {
    if (typeof level?.here === 'number') level.here += 1;
    return level?.isGroup ? 'name' : 'value';
  }
  if (written === '}' || written === ']') open.pop();
  const around = open.at(-1);
  if (!around) return 'end';
  return around.isGroup ? 'groupGoesOn' : 'listGoesOn';
}

const unsafe = ['__proto__', 'constructor', 'prototype'];

function readName(written: string, open: readonly Level[], line: number): Fault[] {
  const name: string = JSON.parse(written);
  const level = open.at(-1);
  if (!level) return [];
  const isTwice = level.names.has(name);
  level.names.add(name);
  level.here = name;
  const path = pathOf(open);
  if (unsafe.includes(name)) return [{ path, message: faultWords.unsafeKey(name, line) }];
  return isTwice ? [{ path, message: faultWords.twiceInGroup(name, line) }] : [];
}

function pathOf(open: readonly Level[]): (string | number)[] {
  return open.map(({ here }) => here).filter((here) => here !== '');
}
