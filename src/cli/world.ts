import { readFile } from 'node:fs/promises';

/** Reads and writes for the command: files, standard input, output and errors. */
export const world = {
  readBytes: async (file: string): Promise<Uint8Array> => (file === '-' ? readInput() : readFile(file)),
  print: (text: string): void => {
    process.stdout.write(`${text}\n`);
  },
  complain: (text: string): void => {
    process.stderr.write(`${text}\n`);
  },
};

/** Today as an ISO date, by the clock of this machine. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
