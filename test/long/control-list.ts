/** A fault that is planted in a copy of the sources, and the one check that must see it. */
export interface Control {
  readonly fault: string;
  readonly file: string;
  /** What the patch replaces; it stands once in the file. */
  readonly find: string;
  readonly put: string;
  readonly check: keyof typeof checks;
  /** What the check must say, so that it fails for this reason and for no other. */
  readonly says: string;
}

const browserTest = ['vitest', 'run', '--config', 'test/browser/vitest.config.ts'];

/** The checks by name. `built` ones look at the built extension. */
export const checks = {
  sinks: { built: false, command: ['vitest', 'run', 'test/page-sinks.test.ts'] },
  senders: { built: false, command: ['vitest', 'run', 'test/senders.test.ts'] },
  scenes: { built: false, command: ['vitest', 'run', 'test/webmail-scenes.test.ts', '-t', 'in zz'] },
  requests: { built: true, command: [...browserTest, 'test/browser/requests.test.ts', '-t', 'no request'] },
  size: { built: true, command: [...browserTest, 'test/browser/content-size.test.ts'] },
  turns: { built: true, command: [...browserTest, 'test/browser/late-order.test.ts'] },
  returning: { built: true, command: [...browserTest, 'test/browser/returning.test.ts'] },
  hidden: { built: true, command: [...browserTest, 'test/browser/hidden-frame.test.ts'] },
  kept: { built: true, command: [...browserTest, 'test/browser/kept-page.test.ts'] },
  telling: { built: false, command: ['vitest', 'run', 'test/tell-background.test.ts'] },
  soak: { built: true, command: ['soak', '--switches', '36', '--seed', '5'] },
} as const satisfies Record<string, { built: boolean; command: readonly string[] }>;

const content = 'extension/content/content.ts';
const frame = 'extension/content/frame.ts';
const senders = 'extension/background/senders.ts';

/** Every planted fault. */
export const controls: readonly Control[] = [
  {
    fault: 'an innerHTML',
    file: frame,
    find: "  host.attachShadow({ mode: 'closed' })",
    put: "  host.innerHTML = '';\n  host.attachShadow({ mode: 'closed' })",
    check: 'sinks',
    says: 'innerHTML',
  },
  {
    fault: 'a request',
    file: content,
    find: '    if (!retireOrphan()) send(news);',
    put: "    new Image().src = '/leak';\n    if (!retireOrphan()) send(news);",
    check: 'requests',
    says: '/leak',
  },
  {
    fault: 'a missing sender check (who)',
    file: senders,
    find: 'sender.id === browser.runtime.id && sender.frameId === 0 && !isPanel(sender)',
    put: 'sender.tab !== undefined',
    check: 'senders',
    says: 'another extension',
  },
  {
    fault: 'a missing sender check (where)',
    file: senders,
    find: ' || !(await isRead(host))',
    put: '',
    check: 'senders',
    says: 'another host',
  },
  {
    fault: 'a locator by label',
    file: 'src/webmail/outlook-locators.ts',
    find: `'[id^="UniqueMessageBody"]'`,
    put: `'[aria-label="Meddelandetext"]'`,
    check: 'scenes',
    says: 'in zz',
  },
  {
    fault: 'a listener left at each mail',
    file: content,
    find: '      turn = crypto.randomUUID();\n',
    put: "      turn = crypto.randomUUID();\n      document.addEventListener('keyup', () => turn);\n",
    check: 'soak',
    says: 'more listeners',
  },
  {
    fault: 'nodes kept of each mail',
    file: content,
    find: '      tell(newsOf(reading, turn));\n',
    put: "      tell(newsOf(reading, turn));\n      Object.assign(self, { kept: [Reflect.get(self, 'kept'), reading] });\n",
    check: 'soak',
    says: 'more detached trees',
  },
  {
    fault: 'a long task',
    file: content,
    find: '      tell(newsOf(reading, turn));\n',
    put: '      for (const until = Date.now() + 90; Date.now() < until; ) isInDoubt = false;\n      tell(newsOf(reading, turn));\n',
    check: 'soak',
    says: 'own tasks of',
  },
  {
    fault: 'the result of a former turn',
    file: content,
    find: '    if (order.turn === turn) obey(order);',
    put: '    obey(order);',
    check: 'turns',
    says: 'former mail',
  },
  {
    fault: 'a result that stays when the mail changes',
    file: content,
    find: '  function blankView(): void {\n    frame.hide();\n',
    put: '  function blankView(): void {\n',
    check: 'soak',
    says: 'stood beside another mail',
  },
  {
    fault: 'a frame that is hidden in name alone',
    file: frame,
    find: "const unseen = { opacity: '0', 'pointer-events': 'none' };",
    put: "const unseen = { visibility: 'hidden' };",
    check: 'hidden',
    says: 'nothing of the panel is painted',
  },
  {
    fault: 'a second element of ours',
    file: frame,
    find: '        if (!host) put();',
    put: '        put();',
    check: 'soak',
    says: 'host elements at once',
  },
  {
    fault: 'an element that comes back without end',
    file: 'extension/content/limit-returns.ts',
    find: 'const most = 10;',
    put: 'const most = 10_000;',
    check: 'returning',
    says: 'has its way',
  },
  {
    fault: 'a kept page that is not taken up again',
    file: content,
    find: "  self.addEventListener('pageshow', takeUp);\n",
    put: '',
    check: 'kept',
    says: 'Lunch',
  },
  {
    fault: 'news that is told once alone',
    file: 'extension/content/tell-background.ts',
    find: 'const most = 5;',
    put: 'const most = 0;',
    check: 'telling',
    says: 'tells everything anew',
  },
  {
    fault: 'a library in the content script',
    file: content,
    find: "import { scrollTo } from './scroll-to.ts';",
    put: "import { scrollTo } from './scroll-to.ts';\nimport { asPageNews } from '../as-page-news.ts';\nObject.assign(self, { asPageNews });",
    check: 'size',
    says: '20 kB',
  },
];
