import type { PageOrder, Shape } from './channel.ts';

/**
 * The order that an arrived value holds, or nothing when it is no such thing. Checked by hand: the content script is
 * the only part that takes orders, and has no room for a library that checks.
 */
export function asPageOrder(value: unknown): PageOrder | undefined {
  if (!isGroup(value) || !isTurn(value.turn)) return undefined;
  const { type, turn } = value;
  const has = (...names: string[]) =>
    Object.keys(value).sort().join() === ['turn', 'type', ...names].sort().join();
  const { shape, width, still } = value;
  if (type === 'shape' && isShape(shape)) {
    if (has('shape')) return { type, turn, shape };
    const isWhole = has('shape', 'width', 'still') && typeof width === 'number' && typeof still === 'boolean';
    return isWhole ? { type, turn, shape, width, still } : undefined;
  }
  const { spans, number } = value;
  if (type === 'mark' && areSpans(spans)) {
    if (has('spans')) return { type, turn, spans };
    return has('spans', 'number') && isCount(number) && number > 0
      ? { type, turn, spans, number }
      : undefined;
  }
  const isPlain = type === 'reveal' || type === 'are-you-there' || type === 'describe';
  return isPlain && has() ? { type, turn } : undefined;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isTurn(value: unknown): value is string {
  return typeof value === 'string' && value.length >= 1 && value.length <= 64;
}

function isShape(value: unknown): value is Shape {
  return value === 'none' || value === 'handle' || value === 'panel';
}

function areSpans(value: unknown): value is { start: number; end: number }[] {
  return Array.isArray(value) && value.length <= 500 && value.every(isSpan);
}

function isSpan(value: unknown): boolean {
  if (!isGroup(value) || Object.keys(value).sort().join() !== 'end,start') return false;
  return isCount(value.start) && isCount(value.end);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
