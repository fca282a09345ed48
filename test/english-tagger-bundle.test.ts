import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { type EnglishTagger, makeEnglishTagger } from '../src/text/english-tagger.ts';
import { sentences } from './english-tagger-table.ts';

it('is in the bundle what it is in Node, and evaluated by the first question', {
  timeout: 30_000,
}, async () => {
  const code = await bundle();
  expect(gzipSync(code).length, 'bytes of the tagger in a bundle').toBeLessThan(121_000);
  const { ask, isEvaluated } = start(code);
  expect(isEvaluated()).toBe(false);
  const here = makeEnglishTagger();
  for (const { text } of sentences) expect(listed(ask(text))).toEqual(listed(here(text)));
  expect(isEvaluated()).toBe(true);
});

/** Runs a bundle as a browser's background does: no `require`, no `process`, no evaluation of text. */
function start(code: string): { ask: EnglishTagger; isEvaluated: () => boolean } {
  let asked = false;
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  // The package looks for the worker's `self` while it is evaluated.
  Object.defineProperty(context, 'self', {
    get: () => {
      asked = true;
      return context;
    },
  });
  runInContext(code, context);
  return { ask: runInContext('tagger.makeEnglishTagger()', context), isEvaluated: () => asked };
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'import.meta.env.DEV': 'false', 'import.meta.env.SSR': 'false' },
    build: {
      write: false,
      target: 'chrome121',
      lib: {
        entry: join(import.meta.dirname, '../src/text/english-tagger.ts'),
        formats: ['iife'],
        name: 'tagger',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  return chunk?.code ?? '';
}

function listed(tags: ReturnType<EnglishTagger>): [number, string[]][] {
  return [...tags].map(([at, names]) => [at, [...names]]);
}
