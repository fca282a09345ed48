import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const page = 'dist/extension/panel/panel.html';

test('script and style that the panel needs to show itself are at most 60 kB when packed', () => {
  const html = readFileSync(page, 'utf8');
  const entries = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, file]) =>
    join('dist', file ?? ''),
  );
  const files = [...new Set(entries.flatMap(withImports))];
  expect(files.some((file) => file.endsWith('.js'))).toBe(true);
  expect(files.some((file) => file.endsWith('.css'))).toBe(true);
  const packed = files.map((file) => gzipSync(readFileSync(file)).length);
  expect(
    packed.reduce((sum, one) => sum + one, 0),
    files.join('\n'),
  ).toBeLessThanOrEqual(60_000);
});

/** A script and all that it imports from the start: what it asks for later is none of the first look. */
function withImports(file: string): string[] {
  if (!file.endsWith('.js')) return [file];
  const script = readFileSync(file, 'utf8');
  const imported = [...script.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)].map(([, path]) =>
    join(dirname(file), path ?? ''),
  );
  return [file, ...imported.flatMap(withImports)];
}
