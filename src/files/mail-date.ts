import { writeOffset } from '../mail/sent-date.ts';

/** Reads a mail's `Date` header, or an ISO date with time and offset, to ISO 8601 with the offset it was written in. */
export function readMailDate(text: string): string | undefined {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:\d{2})\s*$/.exec(text);
  if (iso) return real(`${iso[1]}T${iso[2]}${iso[3] ?? ':00'}${iso[4] === 'Z' ? '+00:00' : iso[4]}`);
  const found =
    /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[A-Za-z]{1,5})?/.exec(
      text,
    );
  if (!found) return undefined;
  const [, day, name, year, hour, minute, second, zone] = found;
  const month = months.indexOf((name ?? '').toLowerCase()) + 1;
  if (month === 0) return undefined;
  const date = `${year}-${two(month)}-${two(day)}`;
  return real(`${date}T${two(hour)}:${minute}:${second ?? '00'}${offsetOf(zone)}`);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const namedZones: Readonly<Record<string, number>> = {
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
};

function offsetOf(zone: string | undefined): string {
  const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})$/.exec(zone ?? '') ?? [];
  if (sign !== undefined) return `${sign}${hours}:${minutes}`;
  const name = (zone ?? '').toUpperCase();
  return writeOffset(namedZones[name] ?? 0);
}

function real(text: string): string | undefined {
  return Number.isNaN(Date.parse(text)) ? undefined : text;
}

function two(part: string | number | undefined): string {
  return String(part).padStart(2, '0');
}
