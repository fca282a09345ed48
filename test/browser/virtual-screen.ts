import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { canInstall } from '../demo/find-browser.ts';

/** A screen that nobody sees, and real keys pressed on it. */
export interface VirtualScreen {
  /** The X display, such as `:97`. */
  readonly display: string;
  /** Presses keys as a keyboard does, in xdotool's words: `alt+shift+s`. */
  readonly press: (keys: string) => void;
  /** Does with the mouse what xdotool is told: `mousemove 10 20`, `mousedown 1`. */
  readonly point: (does: string) => void;
  readonly close: () => void;
}

const programs = ['/usr/bin/Xvfb', '/usr/bin/xdotool'];

/** Whether there is a virtual screen, or may be installed: Linux with Xvfb and xdotool, or Debian as root. */
export function hasVirtualScreen(): boolean {
  return programs.every((path) => existsSync(path)) || canInstall();
}

/** Starts a virtual screen; installs its programs where they are missing. */
export async function openVirtualScreen(): Promise<VirtualScreen> {
  if (!programs.every((path) => existsSync(path))) {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'xvfb', 'xdotool'], {
      stdio: 'ignore',
    });
  }
  const display = `:${90 + (process.pid % 400)}`;
  const server = spawn('Xvfb', [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  await waitFor(`/tmp/.X11-unix/X${display.slice(1)}`);
  const env = { ...process.env, DISPLAY: display };
  return {
    display,
    press: (keys) => execFileSync('xdotool', ['key', '--clearmodifiers', keys], { env }),
    point: (does) => execFileSync('xdotool', does.split(' '), { env }),
    close: () => server.kill(),
  };
}

async function waitFor(path: string): Promise<void> {
  for (let tries = 0; tries < 100 && !existsSync(path); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
