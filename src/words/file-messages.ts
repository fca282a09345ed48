import type { Language } from '../report.ts';

/** Why a file was not screened: what reading it gave, or what the file system said. */
export type FileErrorCode =
  | 'empty'
  | 'too-large'
  | 'too-deep'
  | 'later'
  | 'unknown'
  | 'damaged'
  | 'not-found'
  | 'not-a-file'
  | 'no-access';

/** One sentence that tells a person why a file was not screened, to stand after its name and a colon. */
export function fileMessage(code: FileErrorCode, language: Language): string {
  return fileMessages[language][code];
}

const fileMessages: Readonly<Record<Language, Readonly<Record<FileErrorCode, string>>>> = {
  sv: {
    empty: 'filen är tom.',
    'too-large': 'filen är större än 25 MB.',
    'too-deep': 'filens HTML är nästlad djupare än något mejl brukar vara.',
    later: 'formatet går inte att läsa än. Spara mejlet som .eml, .html eller .txt.',
    unknown: 'filen är inte text. Spara mejlet som .eml, .html eller .txt.',
    damaged: 'filen är skadad och går inte att läsa som ett mejl.',
    'not-found': 'filen finns inte.',
    'not-a-file': 'det är en mapp, inte en fil.',
    'no-access': 'filen går inte att öppna.',
  },
  en: {
    empty: 'the file is empty.',
    'too-large': 'the file is larger than 25 MB.',
    'too-deep': 'its HTML is nested deeper than any mail is.',
    later: 'this format cannot be read yet. Save the mail as .eml, .html or .txt.',
    unknown: 'the file is not text. Save the mail as .eml, .html or .txt.',
    damaged: 'the file is damaged and cannot be read as a mail.',
    'not-found': 'there is no such file.',
    'not-a-file': 'it is a folder, not a file.',
    'no-access': 'the file cannot be opened.',
  },
};
