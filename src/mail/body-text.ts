import type { Span } from './message.ts';

/** Where a stretch of a body came from. `source` is whatever the reader handed in, such as a text node. */
export interface Run<S> {
  readonly source: S;
  readonly sourceStart: number;
  readonly bodyStart: number;
  readonly length: number;
}

/** A finished body: its text, the ranges that are alternative texts of images, and where its text came from. */
export interface BodyText<S> {
  readonly body: string;
  readonly alternatives: readonly Span[];
  /** In the order of the body; stretches that no source wrote (line ends, tabs) are in none. */
  readonly runs: readonly Run<S>[];
}

/** How white space in a text counts: as in HTML, as in `pre`, or with its line ends kept (`pre-line`). */
export type Spacing = 'collapse' | 'preserve' | 'lines';

/** Takes a mail's visible text piece by piece and lays it out: one line a block, cells parted by a tab. */
export interface BodyBuilder<S> {
  /** `sourceStart` says where in its source a text begins that is handed in piece by piece. */
  readonly addText: (text: string, source: S, spacing?: Spacing, sourceStart?: number) => void;
  /** A line ends here even when it is empty: `<br>`. */
  readonly breakLine: () => void;
  /** A line ends here if there is one. Blocks do this at both their ends. */
  readonly endBlock: () => void;
  /** What follows on this row stands in the next cell. */
  readonly endCell: () => void;
  /** A line ends here if there is one, and a cell around it cannot join it to the next. */
  readonly endRow: () => void;
  /** The text that stands for an image, on a line of its own. */
  readonly addAlternative: (text: string) => void;
  readonly finish: () => BodyText<S>;
}

/** Begins an empty body. The reader of files and the reader of pages share it, so that both give equal bodies. */
export function buildBody<S>(): BodyBuilder<S> {
  const page: Page<S> = { text: '', runs: [], alternatives: [], blank: false };
  let line = emptyLine<S>();
  let join: 'none' | 'block' | 'cell' | 'row' = 'none';
  let space: { source: S; at: number } | undefined;

  function endLine(): void {
    layLine(page, line);
    line = emptyLine();
    join = 'none';
    space = undefined;
  }

  function openLine(): void {
    if (join === 'block' || join === 'row') endLine();
    else if (join === 'cell' && line.text !== '') {
      line.text += '\t';
      space = undefined;
    }
    join = 'none';
  }

  function addWord(word: string, source: S, at: number): void {
    openLine();
    if (space !== undefined && line.text !== '') addRun(line, ' ', space.source, space.at);
    space = undefined;
    addRun(line, word, source, at);
  }

  function addCollapsed(text: string, source: S, offset: number): void {
    for (const piece of text.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g)) {
      if (/^[ \t\n\r\f]/.test(piece[0])) space ??= { source, at: offset + piece.index };
      else addWord(piece[0], source, offset + piece.index);
    }
  }

  function addLines(text: string, source: S, spacing: Spacing, offset: number): void {
    let at = 0;
    for (const ending of text.matchAll(/\r\n|\r|\n|$/g)) {
      const part = text.slice(at, ending.index);
      if (spacing === 'lines') addCollapsed(part, source, offset + at);
      else if (part !== '') addWord(part, source, offset + at);
      if (ending[0] !== '') breakLine();
      at = ending.index + ending[0].length;
    }
  }

  function breakLine(): void {
    openLine();
    line.broken = true;
    endLine();
  }

  function endBlock(): void {
    if (line.text !== '' && join !== 'cell' && join !== 'row') join = 'block';
    space = undefined;
  }

  function endRow(): void {
    if (line.text !== '') join = 'row';
    space = undefined;
  }

  return {
    addText: (text, source, spacing = 'collapse', sourceStart = 0) =>
      spacing === 'collapse'
        ? addCollapsed(text, source, sourceStart)
        : addLines(text, source, spacing, sourceStart),
    breakLine,
    endBlock,
    endCell: () => {
      if (line.text !== '' && join !== 'row') join = 'cell';
      space = undefined;
    },
    endRow,
    addAlternative: (text) => {
      const words = text.replace(/\s+/g, ' ').trim();
      if (words === '') return;
      endRow();
      openLine();
      line.text = words;
      line.alternative = true;
      endRow();
    },
    finish: () => {
      endLine();
      return { body: page.text, alternatives: page.alternatives, runs: page.runs };
    },
  };
}

interface Line<S> {
  text: string;
  runs: Run<S>[];
  broken: boolean;
  alternative: boolean;
}

interface Page<S> {
  text: string;
  runs: Run<S>[];
  alternatives: Span[];
  blank: boolean;
}

function emptyLine<S>(): Line<S> {
  return { text: '', runs: [], broken: false, alternative: false };
}

function addRun<S>(line: Line<S>, text: string, source: S, sourceStart: number): void {
  const last = line.runs.at(-1);
  const follows =
    last !== undefined &&
    last.source === source &&
    last.sourceStart + last.length === sourceStart &&
    last.bodyStart + last.length === line.text.length;
  if (follows) line.runs[line.runs.length - 1] = { ...last, length: last.length + text.length };
  else line.runs.push({ source, sourceStart, bodyStart: line.text.length, length: text.length });
  line.text += text;
}

const nothingVisible = /^(?:\s|\u00ad|\u034f|[\u200b-\u200f]|\u2060|\ufeff)*$/;

function layLine<S>(page: Page<S>, line: Line<S>): void {
  if (nothingVisible.test(line.text)) {
    if (line.broken || line.text !== '') page.blank = true;
    return;
  }
  if (page.text !== '') page.text += page.blank ? '\n\n' : '\n';
  page.blank = false;
  const start = page.text.length;
  const text = line.text.trimEnd();
  page.text += text;
  if (line.alternative) page.alternatives.push({ start, end: page.text.length });
  for (const run of line.runs) {
    const length = Math.min(run.length, text.length - run.bodyStart);
    if (length > 0) page.runs.push({ ...run, bodyStart: start + run.bodyStart, length });
  }
}
