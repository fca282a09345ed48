import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** What each folder may import, beside itself, the types of `report.ts` and `mail/message.ts`, and data in `rules/`. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/mail': [],
  'src/text': ['src/mail'],
  'src/signals': ['src/text', 'src/mail'],
  'src/judging': ['src/signals', 'src/text', 'src/mail', 'src/pack.ts'],
  'src/words': [],
  // Where a mail's head stands is asked of one text by engine and note alike; the rest of the engine stays out.
  'src/note': ['src/words', 'src/mail/in-mail-head.ts'],
  'src/ui': ['src/note', 'src/words'],
  'src/webmail': ['src/mail'],
  'src/files': ['src/mail'],
  'src/cli': ['src'],
  extension: ['src'],
};

/** npm packages that a folder may use. */
const packages: Readonly<Record<string, readonly string[]>> = {
  'src/text': ['compromise/two'],
  'src/note': ['fflate'],
  'src/ui': ['preact', 'preact/hooks'],
  'src/files': ['parse5', 'postal-mime'],
  'src/judging': ['valibot'],
  extension: ['preact', 'preact/hooks', 'webextension-polyfill', 'valibot'],
};

const everywhere = ['src/report.ts', 'src/mail/message.ts'];

describe('imports go one way', () => {
  for (const [folder, targets] of Object.entries(allowed)) {
    it(`${folder} imports only what design lets it`, () => {
      const wrong = filesIn(folder).flatMap((file) =>
        importsOf(file)
          .filter((target) => !mayImport(folder, target, targets))
          .map(
            (target) =>
              `${file} imports ${target}: move the code, or let ${folder} be given it as an argument`,
          ),
      );
      expect(wrong).toEqual([]);
    });
  }

  it('keeps Node out of the product, except in the command', () => {
    const users = filesIn('src')
      .filter((file) => !file.startsWith('src/cli/'))
      .filter((file) => importsOf(file).some((target) => target.startsWith('node:')));
    expect(users, 'a browser has no Node modules: give the value as an argument').toEqual([]);
  });

  it('lets the content script import neither engine, pack nor interface', () => {
    const wrong = filesIn('extension/content').flatMap((file) =>
      importsOf(file).filter(
        (target) => /^src\/(?!webmail|mail|report\.ts)/.test(target) || target.startsWith('preact'),
      ),
    );
    expect(wrong, 'the content script is small and only reads: send a message to the background').toEqual([]);
  });

  it('has no folder that says nothing', () => {
    const names = ['utils', 'helpers', 'common', 'core', 'shared', 'lib'];
    const found = filesIn('src').filter((file) => file.split('/').some((part) => names.includes(part)));
    expect(found).toEqual([]);
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  return [
    ...source.matchAll(
      /^\s*(?:import|export)\b[^'"]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]/gm,
    ),
  ]
    .map((match) => match[1] ?? match[2] ?? '')
    .map((target) => (target.startsWith('.') ? relative(root, join(root, dirname(file), target)) : target));
}

function mayImport(folder: string, target: string, targets: readonly string[]): boolean {
  if (everywhere.includes(target) || target.startsWith('rules/')) return true;
  if (!target.startsWith('src/') && !target.startsWith('extension/')) {
    return target.startsWith('node:') || (packages[folder] ?? []).includes(target);
  }
  return [folder, ...targets].some(
    (allowedFolder) => target === allowedFolder || target.startsWith(`${allowedFolder}/`),
  );
}
