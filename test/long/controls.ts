import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Control, checks, controls } from './control-list.ts';

const copied = [
  'extension',
  'src',
  'rules',
  'public',
  'test',
  'manifest.json',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
];

/**
 * Plants each fault in a copy of the sources and runs the one check that must see it: every check is green without the
 * fault and red with it, for the reason told. `--only WORD` takes the faults whose name holds the word.
 */
export async function main(words: readonly string[]): Promise<number> {
  const only = words.includes('--only') ? (words[words.indexOf('--only') + 1] ?? '') : '';
  const tried = controls.filter(({ fault }) => fault.includes(only));
  const folder = copySources();
  try {
    const green = new Map(
      [...new Set(tried.map(({ check }) => check))].map((name) => [name, run(folder, name)]),
    );
    const results = tried.map((control) => {
      const before = green.get(control.check);
      const result = before?.isGreen ? tryFault(folder, control) : 'the check is red without the fault, too';
      const line = `${control.fault.padEnd(44)}${control.check.padEnd(12)}${result ?? 'seen'}`;
      process.stdout.write(`${line}\n`);
      if (before && !before.isGreen) process.stdout.write(`${before.output.slice(-1500)}\n`);
      return result;
    });
    const unseen = results.filter((result) => result !== undefined).length;
    process.stdout.write(`${tried.length} faults planted, ${tried.length - unseen} seen\n`);
    return unseen > 0 || tried.length === 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function copySources(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samverkanskoll-controls-'));
  for (const name of copied) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Why the fault was not seen, or nothing when it was. */
function tryFault(folder: string, { file, find, put, check, says }: Control): string | undefined {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  if (before.split(find).length !== 2) return `NOT PLANTED: “${find.trim()}” does not stand once in ${file}`;
  writeFileSync(
    path,
    before.replace(find, () => put),
  );
  const { isGreen, isBuilt, output } = run(folder, check);
  writeFileSync(path, before);
  if (!isBuilt) return 'NOT PLANTED: the copy could not be built';
  if (isGreen) return 'NOT SEEN';
  return output.includes(says) ? undefined : `RED FOR ANOTHER REASON: ${output.slice(-600)}`;
}

function run(
  folder: string,
  name: Control['check'],
): { readonly isGreen: boolean; readonly isBuilt: boolean; readonly output: string } {
  const { built, command } = checks[name];
  if (built) {
    const { status, output } = call(folder, 'npx', ['--no-install', 'vite', 'build']);
    if (status !== 0) return { isGreen: false, isBuilt: false, output };
  }
  const [program, ...words] = command;
  const { status, output } =
    program === 'soak'
      ? call(folder, process.execPath, ['test/evaluate/start.mjs', '../long/soak.ts', ...words])
      : call(folder, 'npx', ['--no-install', program, ...words]);
  return { isGreen: status === 0, isBuilt: true, output };
}

function call(cwd: string, program: string, words: readonly string[]) {
  const shell = program === 'npx' && process.platform === 'win32';
  const env = { ...process.env, NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, encoding: 'utf8', env, shell });
  return { status, output: `${stdout}\n${stderr}` };
}
