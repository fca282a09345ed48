import { spawnSync } from 'node:child_process';

// What takes long, one step after the other; a failed step does not stop the others. Words such as
// `--switches 200` are handed to the soak.

const steps = [
  ['The extension’s cost in the page', 'cost'],
  ['Every locator broken in turn', 'mutations'],
  ['Planted faults', 'controls'],
  ['A working day in two tabs', 'soak', ...process.argv.slice(2)],
];
const failed = steps.filter(([title, script, ...words]) => !run(title, script, words));
process.stdout.write(`\n${steps.length - failed.length} steps well, ${failed.length} failed\n`);
for (const [title] of failed) process.stdout.write(`  ${title}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;

function run(title, script, words) {
  process.stdout.write(`\n— ${title}\n`);
  const isWindows = process.platform === 'win32';
  const command = ['run', '--silent', script, '--', ...words];
  return spawnSync('npm', command, { stdio: 'inherit', shell: isWindows }).status === 0;
}
