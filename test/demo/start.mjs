import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// One of the scripts of this folder, by name: `walk`, `pictures` or `say-browser`. They are TypeScript, run unbuilt.
const [name = 'walk', ...words] = process.argv.slice(2);
const { module } = await runnerImport(fileURLToPath(new URL(`./${name}.ts`, import.meta.url)), {
  configFile: false,
  logLevel: 'silent',
  root: fileURLToPath(new URL('../..', import.meta.url)),
});
process.exitCode = await module.main(words);
