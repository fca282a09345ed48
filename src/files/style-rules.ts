/** Declarations, the last of a property winning; those marked important last of all. */
export type Declarations = ReadonlyMap<string, { readonly value: string; readonly important: boolean }>;

/** The rules of a style sheet that name one tag, class or id each, by that name (`p`, `.x`, `#x`, `p.x`). */
export type StyleRules = ReadonlyMap<string, Declarations>;

/** Reads the simple rules of style sheets. Rules for other media or with compound selectors are left aside. */
export function readStyleRules(sheets: readonly string[]): StyleRules {
  const rules = new Map<string, Map<string, { value: string; important: boolean }>>();
  for (const { selectors, block } of cutRules(sheets.join('\n').slice(0, 200_000))) {
    const declarations = readDeclarations(block);
    for (const selector of selectors.split(',').map((part) => part.trim().toLowerCase())) {
      if (!/^(?:[a-z][a-z0-9]*)?(?:[.#][\w-]+)?$/.test(selector) || selector === '') continue;
      const known = rules.get(selector) ?? new Map();
      for (const [property, declaration] of declarations) known.set(property, declaration);
      rules.set(selector, known);
    }
  }
  return rules;
}

/** Reads what stands in a `style` attribute or between a rule's braces. */
export function readDeclarations(text: string): Declarations {
  const declarations = new Map<string, { value: string; important: boolean }>();
  for (const part of text.split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const property = part.slice(0, colon).trim().toLowerCase();
    const whole = part
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    const important = whole.endsWith('!important') || /!\s*important$/.test(whole);
    const value = whole.replace(/\s*!\s*important$/, '');
    if (declarations.get(property)?.important && !important) continue;
    declarations.set(property, { value, important });
  }
  return declarations;
}

function* cutRules(sheet: string): Generator<{ selectors: string; block: string }> {
  const css = sheet
    .replace(/<!--|-->/g, '')
    .split('/*')
    .map((part, at) => (at === 0 ? part : afterComment(part)))
    .join('');
  for (let at = 0; at < css.length; ) {
    const open = css.indexOf('{', at);
    if (open < 0) return;
    const selectors = css
      .slice(css.lastIndexOf(';', open) >= at ? css.lastIndexOf(';', open) + 1 : at, open)
      .trim();
    const close = selectors.startsWith('@') ? endOfBlock(css, open) : css.indexOf('}', open);
    if (close < 0) return;
    if (!selectors.startsWith('@')) yield { selectors, block: css.slice(open + 1, close) };
    at = close + 1;
  }
}

function afterComment(part: string): string {
  const end = part.indexOf('*/');
  return end < 0 ? '' : part.slice(end + 2);
}

function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth += 1;
    else if (css[at] === '}' && --depth === 0) return at;
  }
  return -1;
}
