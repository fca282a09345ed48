import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A browser that is installed here. `branded` ones take an extension only through the debugging pipe. */
export interface FoundBrowser {
  readonly name: 'Chromium' | 'Google Chrome' | 'Microsoft Edge';
  readonly path: string;
  readonly branded: boolean;
}

/**
 * Looks for Chromium, Chrome and Edge where they are usually installed. On Debian as root it installs Chromium where
 * none is found. Where there still is none, the answer says what to do.
 */
export function findBrowser(): FoundBrowser | string {
  const found = candidates().find(({ path }) => existsSync(path));
  if (found) return found;
  if (!canInstall()) return advice();
  process.stderr.write('No browser was found. Installing Chromium with apt-get …\n');
  try {
    execFileSync('apt-get', ['update'], { stdio: ['ignore', 'ignore', 'inherit'] });
    const install = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'];
    execFileSync('apt-get', install, { stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (error) {
    return `apt-get could not install Chromium: ${error instanceof Error ? error.message : error}\n${advice()}`;
  }
  return candidates().find(({ path }) => existsSync(path)) ?? advice();
}

function candidates(): FoundBrowser[] {
  const named = process.env.BROWSER_PATH;
  return [
    ...(named ? [browserAt(named)] : []),
    ...['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'].map(browserAt),
    browserAt('/Applications/Chromium.app/Contents/MacOS/Chromium'),
    ...['/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'].map(
      browserAt,
    ),
    ...['/usr/bin/microsoft-edge-stable', '/usr/bin/microsoft-edge'].map(browserAt),
    browserAt('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
    browserAt('/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
    ...windowsFolders().flatMap((folder) => [
      browserAt(join(folder, 'Chromium/Application/chrome.exe')),
      browserAt(join(folder, 'Google/Chrome/Application/chrome.exe')),
      browserAt(join(folder, 'Microsoft/Edge/Application/msedge.exe')),
    ]),
  ];
}

function windowsFolders(): string[] {
  const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': programs32 } = process.env;
  return [LOCALAPPDATA, PROGRAMFILES, programs32].filter((folder) => folder !== undefined);
}

function browserAt(path: string): FoundBrowser {
  if (/edge/i.test(path)) return { name: 'Microsoft Edge', path, branded: true };
  if (/google/i.test(path)) return { name: 'Google Chrome', path, branded: true };
  return { name: 'Chromium', path, branded: false };
}

/** Whether Debian's packages may be installed here without asking anybody. */
export function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return existsSync('/usr/bin/apt-get') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function advice(): string {
  const how =
    process.platform === 'linux'
      ? 'Install Chromium with your package manager (Debian: sudo apt-get install chromium)'
      : 'Install Chromium, Google Chrome or Microsoft Edge';
  return `No browser was found. ${how}, or name one: BROWSER_PATH=/path/to/browser.`;
}
