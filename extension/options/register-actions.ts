import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { writeRegisterCsv, writeRegisterJson } from '../../src/note/write-register.ts';
import type { Language } from '../../src/report.ts';
import type { ImportAnswer, RegisterActions, RegisterState } from '../../src/ui/options/register-state.ts';
import { pageWordsIn } from '../../src/words/page-words-in.ts';
import { readPreferences } from '../preferences/read-preferences.ts';
import type { RegisterAnswer } from '../register/hear-register.ts';
import { readRegister, type StoredRegister } from '../register/read-register.ts';
import type { RegisterRequest } from '../register/register-request.ts';
import { today } from '../today.ts';
import { saveFile } from './save-file.ts';

/** What the reader may do with the register. The background does all that writes. */
export function registerActions(language: Language): RegisterActions {
  const save = (ending: 'csv' | 'json', text: string) =>
    saveFile(`${pageWordsIn(language).register.fileName}_${today()}.${ending}`, text, types[ending]);
  return {
    remove: (id) => isDone(ask({ type: 'register-remove', ids: [id] })),
    putBack: async (record) => {
      const answer = await ask({ type: 'register-add', records: [record] });
      return typeof answer === 'object' && 'added' in answer && answer.added + answer.known === 1;
    },
    removeDamaged: async () => {
      const { damaged } = await readRegister();
      return isDone(ask({ type: 'register-remove', ids: damaged }));
    },
    clear: () => isDone(ask({ type: 'register-clear' })),
    hear: () => isDone(ask({ type: 'register-heard' })),
    take: takeFile,
    saveCsv: (records) => save('csv', writeRegisterCsv(records, language)),
    saveJson: (records) => save('json', writeRegisterJson(records, today())),
  };
}

/** Has the register put in order, which may take a moment, and does not wait for it. */
export function askToTidy(): void {
  void ask({ type: 'register-tidy' });
}

/** The register as the page shows it. */
export async function readRegisterState(): Promise<RegisterState> {
  const [stored, { register: isOn, registerDays: days }] = await Promise.all([
    readRegister(),
    readPreferences(),
  ]);
  return { ...shownOf(stored), isOn, days };
}

function shownOf({ records, damaged, news, isNearlyFull }: StoredRegister) {
  const told = news && { news: { ...news, expired: news.expired.length } };
  return { records, damaged: damaged.length, isNearlyFull, ...told };
}

const types = { csv: 'text/csv', json: 'application/json' } as const;

const file = v.object({
  format: v.literal('samverkanskoll-register'),
  schema: v.literal(1),
  records: v.array(v.unknown()),
});

async function takeFile(text: string): Promise<ImportAnswer> {
  const read = v.safeParse(file, parse(text));
  if (!read.success) return { problem: 'no-register' };
  const answer = await ask({ type: 'register-add', records: read.output.records });
  return answer === true || answer === undefined ? { problem: 'failed' } : answer;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Nothing where the background could not be reached. */
async function ask(request: RegisterRequest): Promise<RegisterAnswer | undefined> {
  try {
    return await browser.runtime.sendMessage(request);
  } catch {
    return undefined;
  }
}

async function isDone(asked: Promise<RegisterAnswer | undefined>): Promise<boolean> {
  const answer = await asked;
  return answer !== undefined && (answer === true || !('problem' in answer));
}
