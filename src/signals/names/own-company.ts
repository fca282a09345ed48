import { withoutLegalForm } from './legal-tail.ts';
import type { Company, ListedName } from './name-match.ts';

/**
 * A company that a reader's region tells of, as the lists would hold it. Written with its legal form, as people do, it is
 * known without it, too; domains are written anyhow.
 */
export function ownCompany(entry: Company): ListedName {
  const bare = withoutLegalForm(entry.name);
  return {
    type: 'company',
    entry: {
      ...entry,
      ...(bare === entry.name ? {} : { aliases: [bare] }),
      domains: (entry.domains ?? []).map((domain) => domain.toLowerCase()),
    },
  };
}
