import browser from 'webextension-polyfill';

/**
 * The text that is selected in a frame of a tab, with its lines; empty where none is, or where nobody may look.
 * `told` is what the browser's menu says of it, in which Chromium runs the lines together: the page's answer counts
 * only where it is the same words.
 */
export async function selectedText(tab: number, frame: number, told?: string): Promise<string> {
  const read = await readSelection(tab, frame);
  if (told === undefined) return read ?? '';
  return read !== undefined && wordsOf(read) === wordsOf(told) ? read : told;
}

async function readSelection(tab: number, frame: number): Promise<string | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      func: () => String(getSelection() ?? ''),
    });
    return typeof answer?.result === 'string' ? answer.result : undefined;
  } catch {
    return undefined;
  }
}

function wordsOf(text: string): string {
  return text.replace(/\s+/g, '');
}
