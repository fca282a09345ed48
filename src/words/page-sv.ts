import { accessibilitySv } from './accessibility-sv.ts';
import { conditionsSv } from './conditions-sv.ts';
import { optionsSv } from './options-sv.ts';
import { registerSv } from './register-sv.ts';
import { settingsSv } from './settings-sv.ts';
import { sv } from './sv.ts';
import { welcomeSv } from './welcome-sv.ts';

/** Every word of the interface in Swedish: the panel's, and those of the extension's own pages, which the panel does not load. */
export const pageSv = {
  ...sv,
  conditions: conditionsSv,
  options: optionsSv,
  register: registerSv,
  settings: settingsSv,
  accessibility: accessibilitySv,
  welcome: welcomeSv,
};

/** The shape that every language's words have. */
export type PageWords = typeof pageSv;
