import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Ways of turning text into elements or code: what a stranger wrote must never take one. */
const sinks =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment|DOMParser|srcdoc)\b|\bdocument\.write|\beval\s*\(|\bnew Function\b/;
/** Ways of acting in the page as if the reader had: the content script only looks. */
const acts = /\.(?:click|submit|dispatchEvent|requestSubmit)\s*\(|\bexecCommand\b/;

const files = ['extension', 'src/webmail', 'src/ui'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);

describe('what runs beside a mail', () => {
  it('makes no elements and no code out of text', () => {
    expect(findIn(files, sinks)).toEqual([]);
  });

  it('does nothing in the page in the reader’s place', () => {
    const inPage = files.filter((file) => /^(?:extension.content|src.webmail)/.test(file));
    expect(inPage.length).toBeGreaterThan(10);
    expect(findIn(inPage, acts)).toEqual([]);
  });
});

function findIn(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) => {
    const [found] = pattern.exec(readFileSync(path, 'utf8')) ?? [];
    return found ? [`${path}: ${found}`] : [];
  });
}
