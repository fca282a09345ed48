import type { Language } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';

/** A document's title, as a way to it where it can be read at a safe address. The reader opens it; the page never does. */
export function SourceLink(props: { title: string; url?: string | undefined; language: Language }) {
  const { title, url, language } = props;
  if (!url?.startsWith('https://')) return <>{title}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {title}
      <span class="visually-hidden"> {wordsIn(language).newTab}</span>
    </a>
  );
}
