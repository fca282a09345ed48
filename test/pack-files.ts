import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gatherPack, type Pack, type PackParts } from '../src/pack.ts';

/** What stands in `rules/` by path: what a JSON file holds, the text of a frame. */
export type PackFiles = Readonly<Record<string, unknown>>;

/** The folders of a pack's JSON files. */
export const packFolders = ['rules', 'limits', 'sources', 'questions'] as const;

/** The files of the pack that comes with the product. */
export function readPackFiles(): PackFiles {
  const paths = packFolders.flatMap((folder) =>
    readdirSync(`rules/${folder}`).map((name) => `rules/${folder}/${name}`),
  );
  const frames = readdirSync('rules/frames').map((name) => `rules/frames/${name}`);
  return Object.fromEntries([
    ...['rules/pack.json', ...paths].map((path) => [path, JSON.parse(readFileSync(path, 'utf8'))]),
    ...frames.map((path) => [path, readFileSync(path, 'utf8')]),
  ]);
}

/** The pack that files of the right shape make. */
export function packOf(files: PackFiles): Pack {
  const folder = (name: string) => Object.values(inFolder(files, name));
  const parts = {
    pack: files['rules/pack.json'],
    rules: folder('rules'),
    limits: folder('limits'),
    sources: folder('sources'),
    questions: folder('questions'),
  };
  return gatherPack(parts as PackParts);
}

/** The files of one folder of `rules/`. */
export function inFolder(files: PackFiles, folder: string): PackFiles {
  return Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith(`rules/${folder}/`)));
}

/** The ids that the files of one folder are named by. */
export function idsIn(files: PackFiles, folder: string): ReadonlySet<string> {
  return new Set(Object.keys(inFolder(files, folder)).map((path) => basename(path).replace(/\.\w+$/, '')));
}
