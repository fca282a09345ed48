import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import { packWords } from './src/text/pack-words.ts';
import { splitTests } from './test/split-tests.ts';

/** Tests that change or ask what others share: a page, a stand-in for the browser or the clock, what was loaded. */
const unitTests = splitTests(
  'test',
  /vitest-environment|createRequire|\bvi\.|globalThis|defineProperty|process\.env|from '\.\/(?:fake-browser|[\w-]*harness)\.ts'/,
  ['test/browser', 'test/long'],
);

/** Builds the extension to `dist/`, serves it with reload while it is being written, and runs the unit tests. */
export default defineConfig(({ command }) => ({
  plugins: process.env.VITEST
    ? []
    : [
        proofsAlone(),
        withoutProofs(),
        wordsPacked(),
        preact(),
        extension(command === 'serve'),
        withoutEvidence(),
      ],
  oxc: { jsx: { importSource: 'preact' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'chrome121',
    modulePreload: false,
    rolldownOptions: {
      input: {
        panel: 'extension/panel/panel.html',
        options: 'extension/options/options.html',
        welcome: 'extension/welcome/welcome.html',
      },
    },
  },
  server: { host: '127.0.0.1', port: 5173, strictPort: true, cors: { origin: [/^chrome-extension:\/\//] } },
  // No assertion is about time: a slow machine gets as long as it needs.
  test: {
    testTimeout: 60_000,
    // By itself the runner leaves a core free: half of the machine, where there are two.
    maxWorkers: '100%',
    // To load the engine takes longer than most of its tests.
    projects: [
      { extends: true, test: { name: 'each alone', include: unitTests.having } },
      { extends: true, test: { name: 'together', include: unitTests.lacking, isolate: false } },
    ],
  },
}));

/** The examples of a rule alone, for the page that shows them: `rules/rules/<id>.json?proofs`. */
function proofsAlone(): Plugin {
  return {
    name: 'proofs-alone',
    enforce: 'pre',
    load(id) {
      const [file = '', query] = id.split('?');
      if (!new URLSearchParams(query).has('proofs')) return undefined;
      const { id: rule, proof } = JSON.parse(readFileSync(file, 'utf8'));
      return { code: `export default ${JSON.stringify({ id: rule, proof })};`, moduleType: 'js' };
    },
  };
}

/** Rules are shipped without their examples, sources without their notes: nothing reads them at run time. */
function withoutProofs(): Plugin {
  return {
    name: 'without-proofs',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const unread = /\/rules\/rules\/[^/]+\.json$/.test(id) ? 'proof' : 'note';
      if (!/\/rules\/(?:rules|sources)\/[^/]+\.json$/.test(id)) return undefined;
      const isMeant = (key: string, value: unknown) => (key === unread ? undefined : value);
      return { code: JSON.stringify(JSON.parse(code, isMeant)), map: null };
    },
  };
}

/**
 * Anchors are shipped without the prose on where each was seen: the content script has no room for it. It is built
 * apart, without these plugins, and so is cut when it has been built.
 */
function withoutEvidence(): Plugin {
  return {
    name: 'without-evidence',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const script = bundle['extension/content/content.js'];
      if (script?.type !== 'asset') return;
      script.source = String(script.source).replace(/\bevidence:`[^`]*`,/g, '');
    },
  };
}

/** Word lists are shipped as one text, without notes: tens of thousands of strings are slow to load. */
function wordsPacked(): Plugin {
  const folder = join(import.meta.dirname, 'rules/words');
  return {
    name: 'words-packed',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('/src/signals/listed-words.ts')) return undefined;
      const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
      const lists = files.sort().map((file) => {
        this.addWatchFile(join(folder, file));
        return [file.slice(0, -'.json'.length), JSON.parse(readFileSync(join(folder, file), 'utf8'))];
      });
      const packed = packWords(Object.fromEntries(lists));
      return { code: `export const listedWords = ${JSON.stringify(packed)};`, moduleType: 'js' };
    },
  };
}

function extension(isServed: boolean) {
  return crx({
    manifest: (isServed ? withoutPolicy() : manifest) as ManifestV3Export,
    contentScripts: { standaloneFiles: ['extension/content/content.ts'] },
  });
}

/** Reloading needs a socket to the development server, which the shipped policy refuses. */
function withoutPolicy() {
  const { content_security_policy: _policy, ...rest } = manifest;
  return rest;
}
