import { killBackgrounds } from './background-kills.ts';
import { killBrowsers } from './browser-kills.ts';
import { damageKeys } from './damage-keys.ts';
import { numberAfter } from './number-after.ts';

/**
 * Ends the background again and again around what it is asked to do; with `--browser` the whole browser while much is
 * written at once; with `--damage` nothing, but damages what is stored. Prints what was lost; the exit status is 1 when
 * anything is off.
 */
export async function main(words: readonly string[]): Promise<number> {
  const faults = await run(words);
  process.stdout.write(faults.length > 0 ? `OFF\n  ${faults.join('\n  ')}\n` : 'Nothing was lost.\n');
  return faults.length > 0 ? 1 : 0;
}

function run(words: readonly string[]): Promise<string[]> {
  if (words.includes('--damage')) return damageKeys();
  const seed = numberAfter(words, '--seed') ?? Date.now() % 1_000_000;
  const browsers = numberAfter(words, '--browser');
  const kills = numberAfter(words, '--kills') ?? 200;
  const what = browsers ? `${browsers} of the browser` : `${kills} of the background`;
  process.stdout.write(`Kills: ${what}, seed ${seed}\n`);
  return browsers ? killBrowsers(browsers, seed) : killBackgrounds(kills, seed);
}
