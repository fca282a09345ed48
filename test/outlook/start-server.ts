import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { loadMails } from './load-mails.ts';

/** A replica of Outlook on the web at a local port. `requests` holds every request that reached it. */
export interface Replica {
  readonly port: number;
  readonly requests: readonly string[];
  readonly stop: () => Promise<void>;
}

/** The real host names that the replica is served under; the browser is told to look for them here. */
export const hosts = [
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.live.com',
  'outlook.cloud.microsoft',
] as const;

const folder = join(process.cwd(), 'test/outlook');
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "frame-src 'self'",
  "base-uri 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types owa',
].join('; ');
const files: Record<string, readonly [file: string, type: string]> = {
  '/owamail/app.js': ['page/app.js', 'text/javascript'],
  '/owamail/elements.js': ['page/elements.js', 'text/javascript'],
  '/owamail/message.js': ['page/message.js', 'text/javascript'],
  '/owamail/shortcuts.js': ['page/shortcuts.js', 'text/javascript'],
  '/owamail/style.css': ['page/style.css', 'text/css'],
};

/** Serves the replica over TLS on 127.0.0.1, with a certificate made for this run. */
export async function startServer(): Promise<Replica> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: hosts[0] }], {
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  const mails = JSON.stringify(await loadMails(join(folder, 'mails')));
  const requests: string[] = [];
  const server = createServer({ cert, key }, async (request, response) => {
    const path = request.url ?? '/';
    requests.push(`${request.method} https://${request.headers.host}${path}`);
    const [body, type] = await answer(path, mails);
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': policy,
      'cache-control': 'no-cache',
    });
    response.end(body);
  });
  const port = await listen(server);
  return { port, requests, stop: () => stop(server) };
}

/** Browser arguments by which the four host names, and those of `more`, lead to the replica and nothing else is found. */
export function hostRules(port: number, more: readonly string[] = []): string[] {
  const maps = [...hosts, ...more].map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  return [`--host-resolver-rules=${maps.join(', ')}`, '--ignore-certificate-errors'];
}

async function answer(path: string, mails: string): Promise<[body: string | Buffer, type: string]> {
  if (path === '/owamail/mails.json') return [mails, 'application/json'];
  const [file, type] = files[path] ?? ['page/index.html', 'text/html'];
  return [await readFile(join(folder, file)), type];
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
