import { readFile as readBytes } from 'node:fs/promises';
import { readFile } from '../../src/files/read-file.ts';
import { loadPack } from '../../src/pack.ts';
import type { Report } from '../../src/report.ts';
import { screen } from '../../src/screen.ts';

/** What the command would say of one of the replica's mails, read from its file. */
export async function expectedReport(id: string, language: 'sv' | 'en' = 'sv'): Promise<Report> {
  const name = `test/outlook/mails/${id}.eml`;
  const result = await readFile(name, await readBytes(name));
  if ('error' in result) throw new Error(`${name}: ${result.error.code}`);
  return screen(result.message, loadPack(), { date: '2026-09-10', language });
}
