import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// `screen … | head` closes the pipe early; that is no failure.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const { module } = await runnerImport(fileURLToPath(new URL('./main.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'silent',
  root: fileURLToPath(new URL('../..', import.meta.url)),
});
process.exitCode = await module.main(process.argv.slice(2));
