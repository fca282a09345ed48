import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of the built extension in a folder of its own, whose background gets everything that it reads from storage late,
 * each reading by another time, so that what it makes of a mail, and what it tells of that, overtake each other. Before
 * an answer it reads twice: together that makes up to `longest` milliseconds.
 */
export function copyDelayed(longest: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'samverkanskoll-delayed-'));
  cpSync('dist', folder, { recursive: true });
  const loader = join(folder, 'service-worker-loader.js');
  writeFileSync(join(folder, 'delay.js'), `(${delayReadings})(${longest / 2});\n`);
  writeFileSync(loader, `import './delay.js';\n${readFileSync(loader, 'utf8')}`);
  return folder;
}

/** Runs in the background before its own scripts. */
function delayReadings(longest: number): void {
  const { local } = Reflect.get(globalThis, 'chrome').storage;
  const get = local.get.bind(local);
  local.get = async (keys: unknown, done?: (values: unknown) => void) => {
    const values = await get(keys);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * longest));
    done?.(values);
    return values;
  };
}
