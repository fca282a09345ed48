import browser from 'webextension-polyfill';
import type { SettingsActions, SettingsFile, Shortcut } from '../../src/ui/options/settings-state.ts';
import type { Choices } from '../../src/ui/preferences.ts';
import { asChoices, isChoice } from '../preferences/as-choices.ts';
import { keepChoices, replaceChoices } from '../preferences/kept-preferences.ts';
import { saveFile } from './save-file.ts';

/** What the reader may do with settings, carried out on the browser's storage and files. */
export function settingsActions(choices: Choices): SettingsActions {
  return {
    choose: (change) => succeeds(keepChoices(change)),
    replaceChoices: (next) => succeeds(replaceChoices(next)),
    saveSettings: () => saveFile('samverkanskoll-installningar.json', writeSettings(choices)),
    readSettings,
    openShortcuts: () => void openShortcuts(),
  };
}

/** The commands of the manifest with the keys that they have now, those with keys first. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ name }) => name !== undefined && !name.startsWith('_'))
    .map(({ name = '', description = '', shortcut }) => ({
      id: name,
      description,
      ...(shortcut ? { keys: shortcut } : {}),
    }))
    .sort((one, other) => Number(other.keys !== undefined) - Number(one.keys !== undefined));
}

function writeSettings(choices: Choices): string {
  return `${JSON.stringify({ samverkanskoll: 1, preferences: choices }, null, 2)}\n`;
}

function readSettings(text: string): SettingsFile {
  const parsed = parse(text.replace(/^\uFEFF/, ''));
  const isFile = isGroup(parsed) && 'samverkanskoll' in parsed && 'preferences' in parsed;
  if (!isFile || !isGroup(parsed.preferences)) return { problem: 'no-settings' };
  const unread = Object.entries(parsed.preferences).filter(([key, value]) => !isChoice(key, value));
  return { choices: asChoices(parsed.preferences), unread: unread.map(([key]) => key.slice(0, 60)) };
}

/** Firefox has a way of its own; Edge leads from Chrome's address to its own. */
async function openShortcuts(): Promise<void> {
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof open === 'function') return void (await open.call(browser.commands));
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' }).catch(() => undefined);
}

async function succeeds(work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch {
    return false;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
