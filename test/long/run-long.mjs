import { spawnSync } from 'node:child_process';

// What takes long, one step after the other; a failed step does not stop the others. Words such as
// `--switches 200` are handed to the soak.

const steps = [
  ['Ten other seeds', 'seeds'],
  ['The extension’s cost in the page', 'cost'],
  ['Every locator broken in turn', 'mutations'],
  ['The background ended 200 times', 'kills'],
  ['The browser killed 200 times', 'kills', '--browser', '200'],
  ['Every key of storage damaged', 'kills', '--damage'],
  ['Two tabs that write at once', 'writes'],
  ['Planted faults', 'controls'],
  ['A working day in two tabs', 'soak', ...process.argv.slice(2)],
];
const results = steps.map(([title, script, ...words]) => run(title, script, words));
const failed = results.filter(({ isWell }) => !isWell).length;
process.stdout.write('\n');
for (const { title, isWell, minutes } of results) {
  process.stdout.write(
    `${isWell ? 'well  ' : 'FAILED'}  ${title.padEnd(40)}${minutes.toFixed(1).padStart(6)} min\n`,
  );
}
process.stdout.write(`${results.length - failed} steps well, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;

function run(title, script, words) {
  process.stdout.write(`\n— ${title}\n`);
  const isWindows = process.platform === 'win32';
  const started = performance.now();
  const command = ['run', '--silent', script, '--', ...words];
  const { status } = spawnSync('npm', command, { stdio: 'inherit', shell: isWindows });
  return { title, isWell: status === 0, minutes: (performance.now() - started) / 60_000 };
}
