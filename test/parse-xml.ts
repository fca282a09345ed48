/** One element of an XML document: its name, its attributes, and the text that stands in it directly. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** All elements of an XML 1.0 document in the order of their starts. Throws where it is not well-formed. */
export function elementsOf(xml: string): XmlElement[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML refuses these
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u.test(xml))
    throw new Error('No XML character.');
  const all: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: { name: string; attributes: Record<string, string>; text: string }[] = [];
  let rest = xml.replace(/^<\?xml [^?]*\?>\s*/, '');
  while (rest !== '') {
    const [whole = '', closing, name = '', attributes = '', empty, text] = TOKEN.exec(rest) ?? [];
    if (whole === '') throw new Error(`Not well-formed: ${rest.slice(0, 60)}`);
    rest = rest.slice(whole.length);
    if (text !== undefined) {
      const element = open.at(-1);
      if (!element && text.trim() !== '') throw new Error(`Text outside: ${text}`);
      if (element) element.text += decode(text);
    } else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`Not the element that was open: ${name}`);
    } else {
      if (open.length === 0 && all.length > 0) throw new Error('Two roots.');
      const element = { name, attributes: attributesIn(attributes), text: '' };
      all.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length > 0) throw new Error(`Left open: ${open.map(({ name }) => name).join()}`);
  return all;
}

const ENTITY = '&(?:amp|lt|gt|quot|apos);';
const TOKEN = new RegExp(
  `^(?:<(/)?([A-Za-z_][\\w:.-]*)((?:\\s+[\\w:.-]+="(?:[^<&"]|${ENTITY})*")*)\\s*(/)?>|((?:[^<&]|${ENTITY})+))`,
);

function attributesIn(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    decode(value),
  ]);
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error(`Twice the same in ${text}`);
  return Object.fromEntries(pairs);
}

function decode(text: string): string {
  const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
  return plain.replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}
