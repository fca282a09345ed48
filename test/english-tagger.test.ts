import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { Message } from '../src/mail/message.ts';
import { analyse, phrasesOf } from '../src/signals/analysis.ts';
import { buildEngine, type Engine } from '../src/signals/engine.ts';
import { findSignals } from '../src/signals/find-signals.ts';
import { readContext } from '../src/signals/reading.ts';
import { sentences, type TaggedSentence } from './english-tagger-table.ts';

const today = '2026-03-01';
const listsAlone = buildEngine({ tagger: false });
const isLoaded = () =>
  Object.keys(createRequire(import.meta.url).cache).some((file) => /compromise/.test(file));

/** Comes first: later tests load it. */
describe('the tagger’s package', () => {
  it('is evaluated by the first English sentence with an ambiguous word, not before', () => {
    const engine = buildEngine();
    analyse(mail('Deltagarna får en present, och vi presenterar nya data.'), engine, today);
    analyse(mail('Lunch is served at noon, and we look forward to seeing you.'), engine, today);
    expect(isLoaded()).toBe(false);
    analyse(mail('We come to your ward and train your staff.'), engine, today);
    expect(isLoaded()).toBe(true);
  });
});

describe('sentences with ambiguous words', () => {
  const engine = buildEngine();

  it.each(sentences)('“$text”', (sentence) => {
    expect(mistakes(sentence, engine)).toEqual(sentence.stillWrong ?? []);
  });

  it('gain at least five by the tagger and lose none', () => {
    const alone = sentences.map((sentence) => mistakes(sentence, listsAlone).length === 0);
    const tagged = sentences.map((sentence) => mistakes(sentence, engine).length === 0);
    const gained = sentences.filter((_, at) => tagged[at] && !alone[at]);
    const lost = sentences.filter((_, at) => alone[at] && !tagged[at]);
    const right = (answers: readonly boolean[]) => `${answers.filter(Boolean).length} of ${answers.length}`;
    console.log(`lists alone ${right(alone)}, with tagger ${right(tagged)}: ${gained.length} gained`);
    expect(lost).toEqual([]);
    expect(gained.length).toBeGreaterThanOrEqual(5);
  });

  it('are read alike whatever was read before', () => {
    const read = (sentence: TaggedSentence) => mistakes(sentence, engine).join();
    const onward = sentences.map(read);
    expect([...sentences].reverse().map(read).reverse()).toEqual(onward);
  });
});

describe('what the tagger is asked', () => {
  const ambiguous = 'We come to your ward and train your staff.';

  it('is at most five sentences of a message; the rest keep what the lists say', () => {
    const { engine, asked } = listen();
    const body = Array.from({ length: 40 }, () => 'We discuss how children drink.').join('\n\n');
    const { phrases } = analyse(mail(body), engine, today);
    expect(asked).toHaveLength(5);
    expect(phrases.get('alcohol')).toHaveLength(35);
  });

  it('is no sentence of more than 300 characters', () => {
    const { engine, asked } = listen();
    analyse(mail(`We explain ${'in depth '.repeat(40)}how we train your staff.`), engine, today);
    expect(asked).toEqual([]);
    analyse(mail(ambiguous), engine, today);
    expect(asked).toEqual([ambiguous]);
  });

  it('is no sentence of another language, where a word is what its own list says', () => {
    const { engine, asked } = listen();
    const analysis = analyse(
      mail('Alla som deltar får en present och en drink i baren.', 'Hej!'),
      engine,
      today,
    );
    expect(asked).toEqual([]);
    expect(phrasesOf(analysis, 'gift')).toHaveLength(1);
    expect(phrasesOf(analysis, 'alcohol')).toHaveLength(1);
  });

  it.each(['Mr. ', 'the train ', 'we present ', 'drink. ', 'to stay '])(
    'stays small in 100 kB of “%s”',
    (part) => {
      const { engine, asked } = listen();
      analyse(mail(part.repeat(100_000 / part.length)), engine, today);
      expect(asked.length).toBeLessThanOrEqual(5);
      expect(asked.every((sentence) => sentence.length <= 300)).toBe(true);
    },
  );

  it('is nothing in 100 kB of “Mr. ”', () => {
    const { engine, asked } = listen();
    analyse(mail('Mr. '.repeat(25_000)), engine, today);
    expect(asked).toEqual([]);
  });
});

/** An engine whose tagger notes what it is asked. */
function listen(): { engine: Engine; asked: string[] } {
  const engine = buildEngine();
  const asked: string[] = [];
  const tagger = (sentence: string) => {
    asked.push(sentence.trim());
    return engine.tagger?.(sentence) ?? new Map<number, ReadonlySet<string>>();
  };
  return { engine: { ...engine, tagger }, asked };
}

function mistakes({ text, has, lacks }: TaggedSentence, engine: Engine): string[] {
  const found = new Set(
    findSignals(readContext(analyse(mail(text), engine, today), engine)).map(({ id }) => id),
  );
  return [...has.filter((id) => !found.has(id)), ...lacks.filter((id) => found.has(id))];
}

function mail(text: string, greeting = 'Dear colleagues,'): Message {
  return {
    subject: 'Invitation',
    from: { name: 'Acme Medical AB', address: 'eva.ek@acme-medical.example' },
    to: [],
    cc: [],
    body: `${greeting}\n\n${text}\n\nEva Ek`,
    attachments: [],
  };
}
