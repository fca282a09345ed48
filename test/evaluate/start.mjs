import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Runs a command of this folder without a build, with the core resolved as the bundles resolve it: start.mjs main.ts …
const [file, ...words] = process.argv.slice(2);
const { module } = await runnerImport(fileURLToPath(new URL(file, import.meta.url)), {
  configFile: false,
  logLevel: 'silent',
  root: fileURLToPath(new URL('../..', import.meta.url)),
});
process.exitCode = await module.main(words);
