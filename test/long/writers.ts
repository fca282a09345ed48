/** Of each row of writes the number of the latest. */
export interface Written {
  /** A new record. */
  readonly added: number;
  /** The record of the mail in the panel, brought up to date. */
  readonly record: number;
  /** The reader's choice of how long records are kept. */
  readonly days: number;
}

/** Days of the setting, in the order in which they are chosen: two in a row tell which of the choices stands. */
export const chosenDays = [30, 90, 180, 365, 730, 1825] as const;

/** Runs in the options page, on the register: adds one record after the other, each said to be kept before the next. */
export function addRecordsOn({ first, kept }: { first: number; kept: string }): void {
  const write = async () => {
    for (let number = first; ; number += 1) {
      const id = number.toString(16).padStart(16, '0');
      const outcome = { conflict: 1, review: 0, unclear: 0, questions: 1, dismissed: 0 };
      const record = { schema: 1, id, kept, outcome, rules: [], edition: '3.0', reference: `post ${number}` };
      const request = { type: 'register-add', records: [record] };
      const { added } = await Reflect.get(globalThis, 'chrome').runtime.sendMessage(request);
      await Reflect.get(window, 'tellKept')('added', added === 1 ? number : -number);
    }
  };
  void write();
}

/** Runs in the options page, on the settings: chooses how long records are kept, again and again, as a reader does. */
export function chooseDaysOn({ first, days }: { first: number; days: readonly number[] }): void {
  const { local } = Reflect.get(globalThis, 'chrome').storage;
  const write = async () => {
    for (let number = first; ; number += 1) {
      const wanted = days[number % days.length];
      const field = [...document.querySelectorAll('select')].find((one) =>
        [...one.options].some(({ value }) => value === '1825'),
      );
      if (field) field.value = String(wanted);
      field?.dispatchEvent(new Event('change', { bubbles: true }));
      const ends = performance.now() + 20_000;
      while ((await local.get('preferences')).preferences?.registerDays !== wanted) {
        if (performance.now() > ends) return void Reflect.get(window, 'tellKept')('days', -number);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      await Reflect.get(window, 'tellKept')('days', number);
    }
  };
  void write();
}

/** Runs in a raw panel: brings its mail's record up to date, switches the language, sets a finding aside, all at once. */
export function writeFromPanel({ first }: { first: number }): void {
  const ask = Reflect.get(window, 'askBackground');
  const tell = Reflect.get(window, 'tellKept');
  const record = async () => {
    for (let number = first; ; number += 1) {
      const answer = await ask({ type: 'keep-record', choice: { remark: `Omgång ${number}` } });
      await tell('record', ['kept', 'updated'].includes(answer) ? number : -number);
    }
  };
  const speak = async () => {
    for (let number = 1; ; number += 1) {
      await ask({ type: 'set-language', language: ['sv', 'en'][number % 2] });
      await tell('language', number);
    }
  };
  const dismiss = async () => {
    const finding = Reflect.get(window, 'finding');
    for (let number = 1; ; number += 1) {
      await ask({ type: 'dismiss', dismissal: { finding, reason: 'settled' } });
      const all = JSON.stringify(await Reflect.get(globalThis, 'chrome').storage.session.get(null));
      await tell('dismissal', all.includes('"settled"') ? number : -number);
      await ask({ type: 'restore', finding });
    }
  };
  void record();
  void speak();
  void dismiss();
}
