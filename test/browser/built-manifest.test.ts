import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { policyKeys } from '../../extension/preferences/check-policy.ts';
import { hosts } from '../outlook/start-server.ts';

const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const patterns = hosts.map((host) => `https://${host}/*`).sort();

/** Hosts of governments and of the proxy that watches sessions: they may hold the panel once they are added. */
const otherHosts = [
  'outlook.office365.us',
  'outlook.office.com.mcas.ms',
  'outlook.office365.com.mcas.ms',
  'outlook.cloud.microsoft.mcas.ms',
  'outlook.office365.us.mcas-gov.us',
  'outlook.office365.us.mcas-gov.ms',
];

test('what is built asks for little and Outlook’s four hosts; any other host is asked for by name, one at a time', () => {
  expect([...manifest.permissions].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
  expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  expect(manifest.optional_permissions).toBeUndefined();
  expect([...manifest.host_permissions].sort()).toEqual(patterns);
  expect(manifest.content_scripts).toHaveLength(1);
  expect([...manifest.content_scripts[0].matches].sort()).toEqual(patterns);
});

test('windows that Outlook opens without an address are read, and no frame within a page is', () => {
  const [script] = manifest.content_scripts;
  expect(script.match_about_blank).toBe(true);
  expect(script.match_origin_as_fallback).toBe(true);
  expect(script.all_frames ?? false).toBe(false);
});

test('the page of settings opens in a tab, and policy hands it overlays as strings alone', () => {
  expect(manifest.options_ui).toEqual({ page: 'extension/options/options.html', open_in_tab: true });
  expect(existsSync(`dist/${manifest.options_ui.page}`)).toBe(true);
  const schema = JSON.parse(readFileSync(`dist/${manifest.storage.managed_schema}`, 'utf8'));
  expect(schema).toMatchObject({
    type: 'object',
    properties: { overlays: { type: 'array', items: { type: 'string' } } },
  });
  expect(Object.keys(schema.properties)).toEqual([...policyKeys, 'overlays']);
});

test('the welcome page is built, and only one command comes with keys of its own', () => {
  expect(existsSync('dist/extension/welcome/welcome.html')).toBe(true);
  const commands = Object.entries<Record<string, unknown>>(manifest.commands);
  expect(commands.map(([name, { suggested_key }]) => [name, suggested_key])).toEqual([
    ['toggle-panel', { default: 'Alt+Shift+S' }],
    ['screen-selection', undefined],
    ['bring-mail', undefined],
  ]);
});

test('the page can reach the panel’s page alone, and only by an address that changes', () => {
  const [reachable, ...others] = manifest.web_accessible_resources;
  expect(others).toEqual([]);
  expect(reachable).toEqual({
    resources: ['extension/panel/panel.html'],
    matches: [...hosts, ...otherHosts].map((host) => `https://${host}/*`).sort(),
    use_dynamic_url: true,
  });
});

test('the extension’s own pages may load nothing but their own files, and reach nothing', () => {
  expect(manifest.content_security_policy).toEqual({
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
      "connect-src 'none'; base-uri 'none'; form-action 'none'; " +
      `frame-ancestors ${[...hosts, ...otherHosts].map((host) => `https://${host}`).join(' ')}; ` +
      "require-trusted-types-for 'script'; trusted-types 'none'",
  });
});

test('the content script is one file of its own, without interface, engine or rules', () => {
  expect(manifest.content_scripts[0].js).toEqual(['extension/content/content.js']);
  const script = readFileSync('dist/extension/content/content.js', 'utf8');
  expect(script).not.toMatch(/\bimport\s*\(|\bfetch\s*\(|XMLHttpRequest|WebSocket|innerHTML/);
  expect(script).not.toContain('social-programme-dominates');
  expect(script.length).toBeLessThan(80_000);
});
