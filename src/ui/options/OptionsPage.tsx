import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import { ProductIcon } from '../ProductIcon.tsx';
import { About } from './About.tsx';
import { Accessibility } from './Accessibility.tsx';
import { Hosts } from './Hosts.tsx';
import { LocalRules } from './LocalRules.tsx';
import type { OptionsActions, OptionsState, SectionId } from './options-state.ts';
import { Reference } from './Reference.tsx';
import { Register } from './Register.tsx';
import { Review } from './Review.tsx';
import { Settings } from './Settings.tsx';
import './options.css';

const sections: readonly SectionId[] = [
  'settings',
  'local',
  'review',
  'reference',
  'hosts',
  'register',
  'about',
  'accessibility',
];

/** The section that an address' fragment names; the first one where it names none. */
export function sectionOf(fragment: string): SectionId {
  return sections.find((section) => `#${section}` === fragment) ?? 'settings';
}

/** The whole options page with one section open. A section that was chosen gets the focus. */
export function OptionsPage(props: {
  state: OptionsState;
  actions: OptionsActions;
  register: Parameters<typeof Register>[0];
}) {
  const { state, actions } = props;
  const { language, section } = state;
  const { preferences, policy } = state.settings;
  const words = pageWordsIn(language).options;
  const content = useRef<HTMLElement>(null);
  const shown = useRef(section);
  // At once, not after the next picture: a reader who is quick has gone on from there by then.
  useLayoutEffect(() => {
    document.title = `${words.sections[section]} – ${pageWordsIn(language).product}`;
    if (shown.current !== section) {
      content.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    shown.current = section;
  }, [section, language]);
  return (
    <div class="options" lang={language}>
      <Header language={language} isGoverned={'language' in policy.preferences} actions={actions} />
      <div class="frame">
        <nav class="sections" aria-label={words.nav}>
          <ul>
            {sections.map((id) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === section ? 'page' : undefined}>
                  {words.sections[id]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main class={`section ${section}`} tabIndex={-1} ref={content}>
          <h2>{words.sections[section]}</h2>
          {section === 'settings' && <Settings {...state} actions={actions} />}
          {section === 'local' && <LocalRules {...state} actions={actions} />}
          {section === 'review' && <Review {...state} actions={actions} />}
          {section === 'reference' && <Reference book={state.book} language={language} />}
          {section === 'hosts' && (
            <Hosts
              hosts={state.hosts}
              proposed={preferences.extraHosts}
              language={language}
              actions={actions}
            />
          )}
          {section === 'register' && <Register {...props.register} />}
          {section === 'about' && <About {...state} />}
          {section === 'accessibility' && (
            <Accessibility
              {...state}
              organisation={preferences.organisation}
              onSave={actions.saveStatement}
            />
          )}
        </main>
      </div>
    </div>
  );
}

function Header(props: { language: Language; isGoverned: boolean; actions: OptionsActions }) {
  const { language, isGoverned, actions } = props;
  const words = pageWordsIn(language);
  const other = language === 'sv' ? 'en' : 'sv';
  return (
    <header class="top">
      <ProductIcon size={24} />
      <h1>{words.product}</h1>
      {!isGoverned && (
        <button type="button" class="link language" lang={other} onClick={() => actions.setLanguage(other)}>
          {words.panel.otherLanguage}
        </button>
      )}
    </header>
  );
}
