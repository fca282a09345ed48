import * as v from 'valibot';

const person = v.object({ name: v.optional(v.string()), address: v.optional(v.string()) });

/** A signal that a reader marked; the attributes that it names have to be right. */
const mark = v.looseObject({ id: v.string(), quote: v.pipe(v.string(), v.minLength(1)) });

/** What a careful reader answers about one message. */
const answer = v.object({
  id: v.string(),
  why: v.string(),
  kind: v.string(),
  situation: v.optional(v.string()),
  signals: v.array(mark),
  optionalSignals: v.optional(v.array(mark), []),
  findings: v.object({ must: v.record(v.string(), v.string()), may: v.array(v.string()) }),
  questions: v.object({ must: v.array(v.string()), may: v.array(v.string()) }),
});

/** A sentence that is screened as the body of a mail, with all that a careful reader marks in it. */
const sentence = v.object({
  text: v.pipe(v.string(), v.minLength(1)),
  why: v.string(),
  subject: v.optional(v.string()),
  from: v.optional(person),
  signals: v.array(mark),
  optionalSignals: v.optional(v.array(mark), []),
});

export type AnswerSignal = v.InferOutput<typeof mark>;
export type Answer = v.InferOutput<typeof answer>;
export type Sentence = v.InferOutput<typeof sentence>;

/** Reads an answer's file; what has not its form is our own mistake and throws, naming the file. */
export function parseAnswer(text: string, file: string): Answer {
  return parse(answer, text, file);
}

/** Reads a file of marked sentences. */
export function parseSentences(text: string, file: string): Sentence[] {
  return parse(v.array(sentence), text, file);
}

function parse<T>(schema: v.GenericSchema<unknown, T>, text: string, file: string): T {
  const read = v.safeParse(schema, JSON.parse(text));
  if (read.success) return read.output;
  const issues = read.issues.map((issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}`);
  throw new Error(`${file}: ${issues.join('; ')}`);
}
