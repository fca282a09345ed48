import { runInSlices } from '../../extension/content/run-in-slices.ts';
import { outlook } from '../../src/webmail/outlook.ts';
import { readAtOnce } from '../../src/webmail/read-at-once.ts';
import type { ToldReading } from './expect-reading.ts';
import { hugeMails } from './huge-mails.ts';
import type { Labels } from './labels.ts';
import { layScene } from './lay-scene.ts';
import { outlookPage } from './outlook-page.ts';
import { invitation } from './scene-mails.ts';
import { scenes } from './scenes.ts';

/** What is read of a mail in a real browser, with its style sheets and layout. */
export function readMail(content: string): { body: string; hiddenText: boolean } {
  showMail(content);
  const reading = readAtOnce(outlook, document);
  if (reading.kind !== 'message') throw new Error(JSON.stringify(reading));
  return { body: reading.message.body, hiddenText: reading.message.hiddenText === true };
}

/** What is read of a scene, without the nodes that cannot leave the page. */
export function readScene(id: string, labels: Labels, seed: number): ToldReading {
  const scene = scenes.find((one) => one.id === id);
  if (!scene) throw new Error(`There is no scene ${id}.`);
  layScene(scene.page({ labels, seed }));
  const reading = readAtOnce(outlook, document);
  if (reading.kind !== 'message') return reading;
  const { kind, message, found, others, health } = reading;
  return { kind, message, found, others, health };
}

/** How long a reading of a huge mail took: all work, its longest task, tasks over 50 ms, and what was read. */
export async function measureHuge(name: string): Promise<HugeReading> {
  showMail(hugeMails[name]?.() ?? '');
  const nodes = document.querySelectorAll('[class^="rps_"] *').length;
  // The page's own first layout is none of ours.
  document.body.getBoundingClientRect();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) =>
    tasks.push(...list.getEntries().map((entry) => entry.duration)),
  );
  observer.observe({ type: 'longtask' });
  const started = performance.now();
  const [length, worked] = await new Promise<[number, number]>((resolve) => {
    runInSlices(outlook.read(document), (reading, spent) =>
      resolve([reading.kind === 'message' ? reading.message.body.length : -1, spent]),
    );
  });
  const elapsed = performance.now() - started;
  await new Promise((resolve) => setTimeout(resolve, 300));
  observer.disconnect();
  return { name, nodes, length, worked: Math.round(worked), elapsed: Math.round(elapsed), longTasks: tasks };
}

export interface HugeReading {
  readonly name: string;
  readonly nodes: number;
  readonly length: number;
  /** Milliseconds of work, and from beginning to end. */
  readonly worked: number;
  readonly elapsed: number;
  readonly longTasks: readonly number[];
}

function showMail(content: string): void {
  document.body.innerHTML = outlookPage([{ ...invitation, content }]);
}
