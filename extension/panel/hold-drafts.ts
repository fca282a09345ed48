import { hashText } from '../../src/mail/hash-text.ts';
import { type Draft, type Drafts, messageKey } from '../../src/ui/drafts.ts';
import type { StateNews } from '../panel-news.ts';

/** The drafts of one panel, kept by the background: the page may take the panel's frame away at any moment. */
export interface HeldDrafts extends Drafts {
  /** Takes over the draft that comes with the state, unless what was written here is later. */
  readonly take: (news: StateNews) => void;
}

/** Milliseconds in which what is typed is gathered. */
const gathering = 250;

/** Drafts that are told to `keep` under the hash of their mail, at the latest as the reader leaves the panel. */
export function holdDrafts(keep: (mail: string, draft: Draft) => void): HeldDrafts {
  const all = new Map<string, Draft>();
  const untold = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    clearTimeout(timer);
    timer = undefined;
    for (const mail of untold) {
      const draft = all.get(mail);
      if (draft) keep(hashText(mail), draft);
    }
    untold.clear();
  };
  addEventListener('blur', tell);
  addEventListener('pagehide', tell);
  return {
    get: (mail) => all.get(mail),
    set(mail, draft) {
      all.set(mail, draft);
      untold.add(mail);
      timer ??= setTimeout(tell, gathering);
    },
    take({ state, draft }) {
      if (!draft || state.view !== 'report') return;
      const mail = messageKey(state.report);
      if (draft.at > (all.get(mail)?.at ?? 0)) all.set(mail, draft);
    },
  };
}
