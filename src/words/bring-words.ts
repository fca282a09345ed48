import type { Language } from '../report.ts';

/** What the page for brought mail says: a mail from a file, or as text. */
export interface BringWords {
  readonly heading: string;
  /** The heading where a mail was screened already. */
  readonly another: string;
  readonly choose: string;
  readonly drop: string;
  readonly paste: string;
  readonly screen: string;
  /** Stands for a file's name. */
  readonly pasted: string;
  readonly nothingPasted: string;
  readonly kept: string;
  /** Heading of the text that was read. */
  readonly wording: string;
}

/** The words of the page for brought mail, apart from the panel's, which in Outlook never shows them. */
export const bringWords: Readonly<Record<Language, BringWords>> = {
  sv: {
    heading: 'Mejl från en fil eller som text',
    another: 'Granska ett annat mejl',
    choose: 'Välj fil …',
    drop: 'eller släpp filen på sidan (.eml, .html eller .txt)',
    paste: 'Eller klistra in mejlets text',
    screen: 'Granska texten',
    pasted: 'Inklistrad text',
    nothingPasted: 'Klistra in mejlets text först.',
    kept: 'Det som redan är granskat står kvar.',
    wording: 'Det här lästes',
  },
  en: {
    heading: 'A mail from a file or as text',
    another: 'Screen another mail',
    choose: 'Choose file …',
    drop: 'or drop the file on the page (.eml, .html or .txt)',
    paste: 'Or paste the text of the mail',
    screen: 'Screen the text',
    pasted: 'Pasted text',
    nothingPasted: 'Paste the text of the mail first.',
    kept: 'What has already been screened is still here.',
    wording: 'This was read',
  },
};
