import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

// The unit tests that make what they try, ten times, each time from another seed.

const rounds = 10;
const files = readdirSync('test')
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/${name}`)
  .filter((file) => /from '\.\/(?:seed|properties)\.ts'/.test(readFileSync(file, 'utf8')));
const seeds = Array.from({ length: rounds }, () => Math.floor(Math.random() * 2 ** 31));
const red = seeds.filter((seed) => !passes(String(seed)));
process.stdout.write(`\n${files.length} files with ${rounds} seeds: ${red.length} red\n`);
for (const seed of red) process.stdout.write(`  TEST_SEED=${seed} npx vitest run\n`);
process.exitCode = red.length > 0 ? 1 : 0;

function passes(seed) {
  const command = ['--no-install', 'vitest', 'run', '--reporter=dot', ...files];
  const env = { ...process.env, TEST_SEED: seed };
  return (
    spawnSync('npx', command, { stdio: 'inherit', shell: process.platform === 'win32', env }).status === 0
  );
}
