import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, loadConfigFromFile, type Plugin } from 'vite';

/** The engine as it is shipped, in a file that Node can import, and its size. */
export interface Bundle {
  readonly url: string;
  /** Bytes, minified and compressed with gzip. */
  readonly size: number;
}

/** Bundles the engine as the extension's background does; without the tagger English is read by the lists alone. */
export async function bundleEngine(folder: string, hasTagger: boolean): Promise<Bundle> {
  const name = hasTagger ? 'engine' : 'engine-without-tagger';
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'import.meta.env.DEV': 'false', 'import.meta.env.SSR': 'false' },
    plugins: [...(await shippingPlugins()), ...(hasTagger ? [] : [withoutTagger()])],
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome121',
      rolldownOptions: {
        input: { [name]: join(import.meta.dirname, 'engine.ts') },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].mjs', codeSplitting: false },
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('the engine was not bundled');
  return {
    url: pathToFileURL(join(folder, chunk.fileName)).href,
    size: gzipSync(chunk.code, { level: 9 }).length,
  };
}

/** What the extension's own build does to the data. */
async function shippingPlugins(): Promise<readonly Plugin[]> {
  const file = join(import.meta.dirname, '../../vite.config.ts');
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, file);
  const plugins = (loaded?.config.plugins ?? []).flat();
  return plugins.filter(
    (plugin): plugin is Plugin =>
      typeof plugin === 'object' && plugin !== null && 'name' in plugin && ofData.has(String(plugin.name)),
  );
}

const ofData = new Set(['without-proofs', 'words-packed']);

function withoutTagger(): Plugin {
  return {
    name: 'without-tagger',
    load: (id) =>
      id.endsWith('/load-compromise.ts')
        ? 'export function loadCompromise() { return undefined; }'
        : undefined,
  };
}
