import { expect, it } from 'vitest';
import { loadPack } from '../src/pack.ts';

/** What was agreed on each rule: its principle, its weight and how sure it is. What is added needs no row. */
const agreed = `
addressed-to-individual trust decision earlier-edition
meeting-type-unclear transparency information earlier-edition
target-group-missing transparency information earlier-edition
organiser-unclear transparency information inferred
purpose-missing transparency information inferred
foreign-sender transparency practice industry-code
programme-missing transparency information industry-code
content-not-readable transparency information inferred
vetting-not-stated transparency practice industry-code
transfer-not-disclosed transparency practice industry-code
sender-outside-agreement transparency practice law
social-programme-dominates moderation prohibited industry-code
dinner-beside-congress moderation prohibited industry-code
travel-paid moderation prohibited earlier-edition
lodging-paid moderation prohibited earlier-edition
congress-fee-paid moderation prohibited earlier-edition
costs-shared moderation prohibited earlier-edition
venue-exclusive moderation prohibited earlier-edition
venue-leisure moderation decision industry-code
venue-ski-resort moderation decision industry-code
venue-abroad moderation decision inferred
product-info-off-site moderation decision earlier-edition
service-info-off-site trust information earlier-edition
service-info-costs-paid moderation decision earlier-edition
service-info-not-in-use trust information inferred
meal-above-limit moderation decision industry-code
meal-amount-missing moderation practice inferred
meal-abroad moderation information industry-code
alcohol-offered moderation decision inferred
digital-hospitality moderation decision inferred
leisure-offered moderation prohibited earlier-edition
companions-invited moderation prohibited earlier-edition
stay-extended moderation prohibited earlier-edition
gift-offered moderation prohibited industry-code
prize-offered moderation prohibited industry-code
benefit-beside-fee moderation prohibited earlier-edition
paid-to-attend trust prohibited earlier-edition
staff-event-sponsored trust prohibited law
advisory-board-open trust prohibited earlier-edition
exclusivity-asked trust prohibited earlier-edition
fee-paid-privately trust decision earlier-edition
survey-paid trust decision inferred
donation-or-stipend trust decision inferred
procurement-ongoing trust decision law
patients-paid trust prohibited industry-code
politician-paid trust prohibited industry-code
pressure-wording trust practice inferred
study-visit trust decision earlier-edition
reference-visit trust decision inferred
assignment-agreement-needed documentation decision earlier-edition
project-to-individual documentation prohibited earlier-edition
project-plan-missing documentation information earlier-edition
project-not-published transparency practice earlier-edition
risk-minimisation documentation practice inferred
clinical-trial documentation practice earlier-edition
compliance-claim-no-proof transparency practice industry-code
`;

const pack = loadPack();

const rows = agreed.trim().split('\n');
const rules = new Map(pack.rules.map((rule) => [rule.id, rule]));

it.each(rows)('%s', (row) => {
  const rule = rules.get(row.split(' ')[0] ?? '');
  expect([rule?.id, rule?.principle, rule?.weight, rule?.basis[0]?.status].join(' ')).toBe(row);
});

it('only sponsored staff events concern invitations without a company’s money, too', () => {
  const wide = rows.map((row) => rules.get(row.split(' ')[0] ?? '')).filter((rule) => rule?.concerns);
  expect(wide.map((rule) => rule?.id)).toEqual(['staff-event-sponsored']);
});

it('nothing counts as confirmed before somebody has read edition 3.0', () => {
  const confirmed = pack.rules.filter(({ basis }) => basis.some(({ status }) => status === 'confirmed'));
  expect(confirmed.map(({ id }) => id)).toEqual([]);
  const unread = ['agreement-3-0', 'situations-3-0', 'questions-3-0'].map(
    (id) => pack.sources.get(id)?.unread,
  );
  expect(unread).toEqual([true, true, true]);
});
