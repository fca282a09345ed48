import type { Organiser, Report } from '../report.ts';

/** Who invites, as one would say it: the first host, else sponsor, else agency. Undefined when nobody is named. */
export function companyOf(report: Report): string | undefined {
  for (const role of ['host', 'sponsor', 'agency'] satisfies Organiser['role'][]) {
    const names = new Set(report.organisers.filter((one) => one.role === role).map((one) => one.name));
    const [first] = names;
    if (first !== undefined) return names.size > 1 ? `${first} + ${names.size - 1}` : first;
  }
  return undefined;
}
