import type { Person } from '../mail/message.ts';
import type { Quote, Report } from '../report.ts';
import { plainLine } from './plain-line.ts';

/**
 * The report with all that was taken from the mail passed through `mask`, and without what nobody sees. Our own words
 * are added to it afterwards, so that none of them is ever taken for a name. The wording stays as it is.
 */
export function maskReport(report: Report, mask: (text: string) => string): Report {
  const tell = (text: string) => mask(plainLine(text));
  const quoted = <T extends Quote>(one: T): T => ({ ...one, quote: tell(one.quote) });
  const { message } = report;
  const { from, forwardedFrom } = message;
  return {
    ...report,
    message: {
      ...message,
      subject: tell(message.subject),
      ...(from && { from: personTold(from, tell) }),
      ...(forwardedFrom && { forwardedFrom: personTold(forwardedFrom, tell) }),
    },
    organisers: report.organisers.map((one) => ({ ...one, name: tell(one.name) })),
    signals: report.signals.map(quoted),
    findings: report.findings.map((one) => ({ ...one, evidence: one.evidence.map(quoted) })),
  };
}

function personTold({ name, address }: Person, tell: (text: string) => string): Person {
  return {
    ...(name !== undefined && { name: tell(name) }),
    ...(address !== undefined && { address: tell(address) }),
  };
}
