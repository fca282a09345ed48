import type nlp from 'compromise/two';

type Compromise = typeof nlp;

/**
 * The English tagger's package, evaluated by the first call: a bundle wraps what is required into a function, and
 * `import()` is refused in Chromium's service worker. Undefined where the source is served unbundled to a browser.
 */
export function loadCompromise(): Compromise | undefined {
  if (import.meta.env.SSR || import.meta.env.DEV) return loadInNode();
  return require('compromise/two');
}

/* Core and browser know neither: bundling replaces the one and leaves the other out. */
declare const require: (name: 'compromise/two') => Compromise;
declare const process: { getBuiltinModule(name: 'node:module'): NodeModule } | undefined;

interface NodeModule {
  createRequire(from: string): (name: 'compromise/two') => Compromise;
}

function loadInNode(): Compromise | undefined {
  if (typeof process === 'undefined') return undefined;
  return process.getBuiltinModule('node:module').createRequire(import.meta.url)('compromise/two');
}
