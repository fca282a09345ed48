import { accessibilityEn } from './accessibility-en.ts';
import { conditionsEn } from './conditions-en.ts';
import { en } from './en.ts';
import { optionsEn } from './options-en.ts';
import type { PageWords } from './page-sv.ts';
import { registerEn } from './register-en.ts';
import { settingsEn } from './settings-en.ts';
import { welcomeEn } from './welcome-en.ts';

/** Every word of the interface in English. */
export const pageEn: PageWords = {
  ...en,
  conditions: conditionsEn,
  options: optionsEn,
  register: registerEn,
  settings: settingsEn,
  accessibility: accessibilityEn,
  welcome: welcomeEn,
};
