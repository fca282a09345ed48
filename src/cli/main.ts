import { loadPack } from '../pack.ts';
import { screen } from '../screen.ts';
import { runCommand } from './run-command.ts';
import { today, world } from './world.ts';

/** The `screen` command: reads files, prints their screenings, and gives the exit status. */
export function main(words: readonly string[]): Promise<number> {
  const pack = loadPack();
  return runCommand(words, { ...world, today: today(), pack, screen });
}
