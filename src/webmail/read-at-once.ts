import type { Reading, Webmail } from './webmail.ts';

/** Reads the open message without a pause, however large it is. */
export function readAtOnce(webmail: Webmail, page: Document, pointed?: Node): Reading {
  const steps = webmail.read(page, pointed);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
