/** The texts of several overlays as one file, in the very form in which policy hands them out. */
export function writeBundle(texts: readonly string[]): string {
  return `${JSON.stringify({ overlays: texts }, null, 2)}\n`;
}

/** The texts of the overlays that a file holds: several where it is a bundle, else the file's own. */
export function splitBundle(text: string): readonly string[] {
  const parsed = parse(text);
  if (!isGroup(parsed) || !('overlays' in parsed) || !Array.isArray(parsed.overlays)) return [text];
  const texts = parsed.overlays.filter((one) => typeof one === 'string');
  return texts.length > 0 && texts.length === parsed.overlays.length ? texts : [text];
}

/** The id that an overlay's text gives it, whether or not the rest can be read. */
export function overlayIdOf(text: string): string | undefined {
  const parsed = parse(text);
  return isGroup(parsed) && 'overlay' in parsed && typeof parsed.overlay === 'string'
    ? parsed.overlay
    : undefined;
}

/** Some overlays with others added: one with an id that is there already takes its place, a new one goes last. */
export function mergeOverlays(texts: readonly string[], added: readonly string[]): readonly string[] {
  let merged = [...texts];
  for (const text of added) {
    const id = overlayIdOf(text);
    const isThere = id !== undefined && merged.some((one) => overlayIdOf(one) === id);
    merged = isThere ? merged.map((one) => (overlayIdOf(one) === id ? text : one)) : [...merged, text];
  }
  return merged.filter((one, at) => merged.indexOf(one) === at);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
