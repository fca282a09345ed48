import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

// Everything that must hold, one step after the other; a failed step does not stop the others.
// The last line sums the tests; a step that fails without a failed test of its own counts as one failed.

const results = 'test-results';
let passed = 0;
const failures = [];

mkdirSync(results, { recursive: true });
step('Browser', ['node', 'test/demo/start.mjs', 'say-browser']);
step('Style', ['biome', 'check', '.']);
step('Types', ['tsc', '--noEmit']);
step('Types of the core', ['tsc', '--noEmit', '-p', 'src/tsconfig.json']);
tests('Unit tests', 'unit', []);
step('Build', ['vite', 'build']);
tests('Browser tests', 'browser', ['--config', 'test/browser/vitest.config.ts']);
lint();
for (const failure of failures) process.stdout.write(`\nfailed: ${failure}`);
process.stdout.write(`\n${passed} passed, ${failures.length} failed\n`);
process.exitCode = failures.length > 0 ? 1 : 0;

function step(title, command) {
  if (!run(title, command)) failures.push(title);
}

function tests(title, name, options) {
  const file = `${results}/${name}.json`;
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const isWell = run(title, ['vitest', 'run', ...options, ...reporters]);
  const counts = readCounts(file);
  passed += counts.numPassedTests;
  const red = counts.testResults.flatMap((file) => file.assertionResults).filter(isRed);
  for (const { fullName } of red) failures.push(fullName);
  if (!isWell && red.length === 0) failures.push(title);
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, testResults: [] };
  }
}

function isRed({ status }) {
  return status === 'failed';
}

/** Mozilla's linter. What it asks of a Firefox build is shown, and does not count: this build is for Chromium. */
function lint() {
  const forFirefox = ['BACKGROUND_SERVICE_WORKER_NOFALLBACK', 'ADDON_ID_REQUIRED'];
  process.stdout.write('\n— Extension lint\n');
  const command = ['web-ext', 'lint', '--source-dir', 'dist', '--output', 'json'];
  const { stdout } = spawnSync('npx', ['--no-install', ...command], { encoding: 'utf8', shell: isWindows() });
  const found = readLint(stdout);
  for (const { code, message, _type } of found ?? []) process.stdout.write(`${_type} ${code}: ${message}\n`);
  const errors = found?.filter(({ code, _type }) => _type === 'error' && !forFirefox.includes(code));
  if (!errors || errors.length > 0) failures.push('Extension lint');
  if (!found) process.stdout.write('The linter gave no answer.\n');
}

function readLint(text) {
  try {
    const { errors, warnings, notices } = JSON.parse(text);
    return [...errors, ...warnings, ...notices];
  } catch {
    return undefined;
  }
}

function run(title, [program, ...words]) {
  process.stdout.write(`\n— ${title}\n`);
  const command =
    program === 'node' ? [process.execPath, words] : ['npx', ['--no-install', program, ...words]];
  return spawnSync(...command, { stdio: 'inherit', shell: program !== 'node' && isWindows() }).status === 0;
}

function isWindows() {
  return process.platform === 'win32';
}
