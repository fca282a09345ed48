import { isVisible } from './is-visible.ts';
import { outlookLocators } from './outlook-locators.ts';
import type { Reading } from './webmail.ts';

/**
 * What a page is built like, as text that somebody may send along to report a layout that is not known: element names,
 * masked ids, roles, names of data attributes, nesting and lengths. Nothing that a person wrote, and no label: letters
 * and digits are masked wherever they are not Outlook's own anchors.
 */
export function describeStructure(page: Document, reading: Reading): string {
  const lines: string[] = [];
  describe(page.body, 0, lines);
  const cut = lines.length > mostLines ? [`… ${lines.length - mostLines} more`] : [];
  return ['structure 1', ...tellReading(reading), ...lines.slice(0, mostLines), ...cut].join('\n');
}

const mostLines = 1500;
const deepest = 80;

function tellReading(reading: Reading): string[] {
  if (reading.kind === 'unreadable') return [`unreadable: ${reading.missing.join(', ')}`];
  if (reading.kind !== 'message') return [reading.kind];
  const { used, unusual, lacking } = reading.found;
  return [
    reading.health,
    `unusual: ${unusual.join(', ')}`,
    `lacking: ${lacking.join(', ')}`,
    ...Object.entries(used).map(([part, selector]) => `${part}: ${selector}`),
  ];
}

/** Siblings of one shape, such as the rows of a list, are one line; a sanitised mail and a drawing are not opened. */
function describe(element: Element, depth: number, lines: string[]): void {
  const groups: { readonly shape: string; readonly first: Element; count: number }[] = [];
  for (const child of element.children) {
    const shape = shapeOf(child);
    const last = groups.at(-1);
    if (last?.shape === shape && sizeOf(last.first) === sizeOf(child)) last.count += 1;
    else groups.push({ shape, first: child, count: 1 });
  }
  for (const { shape, first, count } of groups) {
    const isClosed = closed.test(first.localName) || first.matches(outlookLocators.content[0].selector);
    const inside = isClosed || depth >= deepest ? ` {${sizeOf(first)} elements}` : '';
    lines.push(`${' '.repeat(depth)}${shape}${count > 1 ? ` ×${count}` : ''}${inside}`);
    if (inside === '' && lines.length <= mostLines) describe(first, depth + 1, lines);
  }
}

const closed = /^(?:svg|math|script|style|iframe|object|template)$/;

function sizeOf(element: Element): number {
  return element.getElementsByTagName('*').length;
}

function shapeOf(element: Element): string {
  const { localName, id } = element;
  const isKnown =
    /^[a-z]+[1-6]?$/.test(localName) && !/Unknown/.test(Object.prototype.toString.call(element));
  return [
    isKnown ? localName : mask(localName),
    id ? `#${maskAnchor(id)}` : '',
    ...classesOf(element).map((name) => `.${name}`),
    ...attributesOf(element),
    textLength(element),
    isVisible(element) ? '' : ' hidden',
  ].join('');
}

/** Only classes that are anchors; of the others their number. */
function classesOf({ classList }: Element): string[] {
  const known = [...classList].flatMap((name) =>
    anchors.has(name) ? [name] : /^rps_/.test(name) ? ['rps_'] : [],
  );
  const others = classList.length - known.length;
  return [...known, ...(others > 0 ? [`${others}`] : [])];
}

function attributesOf(element: Element): string[] {
  return [...element.attributes].flatMap(({ name, value }) => {
    if (name === 'role') return [`[role=${roles.has(value) ? value : mask(value)}]`];
    if (/^aria-(?:expanded|hidden|modal|level|multiline|haspopup|selected)$/.test(name)) {
      return [`[${name}=${/^(?:true|false|dialog|menu|listbox|[1-6])$/.test(value) ? value : '?'}]`];
    }
    if (name === 'contenteditable' || name === 'aria-label' || name === 'title' || name === 'autoid')
      return [`[${name}]`];
    if (!name.startsWith('data-')) return [];
    return [`[${anchors.has(name) ? name : mask(name)}${anchors.has(value) ? `=${value}` : ''}]`];
  });
}

function textLength(element: Element): string {
  const own = [...element.childNodes].filter((node) => node.nodeType === 3);
  const length = own.reduce((sum, node) => sum + (node.nodeValue?.trim().length ?? 0), 0);
  return length > 0 ? ` “${length}”` : '';
}

/** Outlook's own words stay, as long as nothing but a number is added: `MSG_7_FROM` → `MSG_0_FROM`. */
function maskAnchor(id: string): string {
  return id.split(/([_.])/).every((word) => anchors.has(word) || /^(?:\d*|[_.])$/.test(word))
    ? id.replace(/\d/g, '0')
    : mask(id);
}

/** Every letter and digit looks the same; runs of more than twelve are cut. */
function mask(text: string): string {
  return text
    .replace(/\p{L}|\p{M}/gu, 'a')
    .replace(/\p{N}/gu, '0')
    .replace(/[^a0 _.:-]/gu, '?')
    .replace(/a{12,}/g, 'aaaaaaaaaaaa…');
}

/** Every name that stands in a locator: what reading depends on may be said. */
const anchors = new Set(
  Object.values(outlookLocators)
    .flatMap((locators) => locators.map(({ selector }) => selector))
    .join(' ')
    .match(/[A-Za-z][A-Za-z-]+/g),
);

const roles = new Set(
  (
    'alert application article banner button cell checkbox columnheader combobox complementary contentinfo dialog ' +
    'document feed figure form grid gridcell group heading img link list listbox listitem log main menu menubar ' +
    'menuitem navigation none note option presentation region row rowgroup search separator status tab table tablist ' +
    'tabpanel textbox toolbar tooltip tree treeitem'
  ).split(' '),
);
