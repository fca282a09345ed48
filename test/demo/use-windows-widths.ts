import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const settings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <match target="pattern">
    <test name="family" qual="any"><string>sans-serif</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>Liberation Sans</string></edit>
  </match>
  <match target="pattern">
    <test name="family" qual="any"><string>system-ui</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>Liberation Sans</string></edit>
  </match>
</fontconfig>
`;

/**
 * On Linux, browsers opened from now on write in Liberation Sans, where it is installed: it is about as wide as the
 * letters of Windows, which most readers have. `forget` gives them the system's own again.
 */
export function useWindowsWidths(): { readonly forget: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'samverkanskoll-fonts-'));
  const before = process.env.FONTCONFIG_FILE;
  process.env.FONTCONFIG_FILE = join(folder, 'fonts.conf');
  writeFileSync(process.env.FONTCONFIG_FILE, settings);
  return {
    forget: () => {
      if (before === undefined) delete process.env.FONTCONFIG_FILE;
      else process.env.FONTCONFIG_FILE = before;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
