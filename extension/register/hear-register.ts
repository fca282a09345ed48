import browser, { type Runtime } from 'webextension-polyfill';
import { readPreferences } from '../preferences/read-preferences.ts';
import { today } from '../today.ts';
import {
  type AddAnswer,
  addRecords,
  clearRegister,
  forgetNews,
  removeRecords,
  tidyRegister,
} from './change-register.ts';
import { oldestDay } from './oldest-day.ts';
import { asRegisterRequest, type RegisterRequest } from './register-request.ts';

/** What came of a request: true, what was taken in, or why not. */
export type RegisterAnswer = true | AddAnswer;

/** Does what the options page asks of the register. Nothing where somebody else speaks, or of something else. */
export function hearRegister(
  value: unknown,
  sender: Runtime.MessageSender,
): Promise<RegisterAnswer> | undefined {
  const request = asRegisterRequest(value);
  return request && isOptionsPage(sender) ? answer(request) : undefined;
}

/** Puts the register in order, by the reader's choice of how long records are kept. */
export async function tidyNow(): Promise<void> {
  await tidyRegister(today(), (await readPreferences()).registerDays);
}

async function answer(request: RegisterRequest): Promise<RegisterAnswer> {
  if (request.type === 'register-add') {
    const { registerDays } = await readPreferences();
    return addRecords(request.records, oldestDay(today(), registerDays));
  }
  try {
    await change(request);
    return true;
  } catch {
    return { problem: 'failed' };
  }
}

function change(request: Exclude<RegisterRequest, { type: 'register-add' }>): Promise<void> {
  if (request.type === 'register-tidy') return tidyNow();
  if (request.type === 'register-heard') return forgetNews();
  return request.type === 'register-clear' ? clearRegister() : removeRecords(request.ids);
}

function isOptionsPage({ id, url }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('extension/options/')) === true;
}
