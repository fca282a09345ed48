import type { Language } from '../../report.ts';
import { wordsIn } from '../../words/words-in.ts';

/** A document's title, as a way to it where it can be read at a safe address. The reader opens it; the page never does. */
export function SourceLink({ title, url, language }: { title: string; url?: string; language: Language }) {
  if (!url?.startsWith('https://')) return <>{title}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {title}
      <span class="visually-hidden"> {wordsIn(language).options.newTab}</span>
    </a>
  );
}
