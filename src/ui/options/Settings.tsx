import { useState } from 'preact/hooks';
import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import type { Choices, Preferences } from '../preferences.ts';
import { PolicyTable } from './PolicyTable.tsx';
import { ChoiceRow, SwitchRow } from './SettingRow.tsx';
import { SettingsFiles } from './SettingsFiles.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import type { SettingsActions, SettingsState } from './settings-state.ts';

/** How the extension behaves: every choice counts at once; what policy decides is shown and cannot be changed. */
export function Settings(props: { settings: SettingsState; language: Language; actions: SettingsActions }) {
  const { settings, language, actions } = props;
  const { preferences, policy } = settings;
  const words = pageWordsIn(language).settings;
  const [isRefused, setRefused] = useState(false);
  const shared = {
    preferences,
    language,
    choose: async (change: Choices) => setRefused(!(await actions.choose(change))),
    whoGoverns: (name: keyof Preferences) => {
      if (!(name in policy.preferences)) return undefined;
      const { name: organisation } = preferences.organisation;
      return organisation ? words.governedBy(organisation) : words.governed;
    },
  };
  return (
    <>
      <p class="lead">{words.lead}</p>
      <p class="status problem" role="alert">
        {isRefused && words.notKept}
      </p>
      <h3>{words.look}</h3>
      <Look {...shared} />
      <h3>{words.inOutlook}</h3>
      <InOutlook {...shared} />
      <h3>{words.note}</h3>
      <Note {...shared} />
      <h3>{words.registerHeading}</h3>
      <Register {...shared} />
      <h3>{words.shortcuts.heading}</h3>
      <Shortcuts shortcuts={settings.shortcuts} language={language} onChange={actions.openShortcuts} />
      <h3>{words.files.heading}</h3>
      <SettingsFiles choices={settings.choices} language={language} actions={actions} />
      {policy.received.length > 0 && <PolicyTable policy={policy} language={language} />}
    </>
  );
}

interface GroupProps {
  readonly preferences: Preferences;
  readonly language: Language;
  readonly choose: (change: Choices) => void;
  /** Says who decides about a preference; nothing where the reader does. */
  readonly whoGoverns: (name: keyof Preferences) => string | undefined;
}

function Look({ preferences, language, choose, whoGoverns }: GroupProps) {
  const words = pageWordsIn(language).settings;
  return (
    <div class="card settings">
      <ChoiceRow
        {...words.language}
        chosen={preferences.language}
        governed={whoGoverns('language')}
        onChoose={(next) => choose({ language: next })}
      />
      <ChoiceRow
        {...words.theme}
        chosen={preferences.theme}
        governed={whoGoverns('theme')}
        onChoose={(theme) => choose({ theme })}
      />
    </div>
  );
}

function InOutlook({ preferences, language, choose, whoGoverns }: GroupProps) {
  const words = pageWordsIn(language).settings;
  return (
    <div class="card settings">
      <ChoiceRow
        {...words.handle}
        chosen={preferences.handle}
        governed={whoGoverns('handle')}
        onChoose={(handle) => choose({ handle })}
      />
    </div>
  );
}

function Note({ preferences, language, choose, whoGoverns }: GroupProps) {
  const words = pageWordsIn(language).settings;
  return (
    <div class="card settings">
      <ChoiceRow
        {...words.noteFormat}
        chosen={preferences.noteFormat}
        governed={whoGoverns('noteFormat')}
        onChoose={(noteFormat) => choose({ noteFormat })}
      />
      <SwitchRow
        {...words.hidesPersons}
        states={words.states}
        isOn={preferences.hidesPersons}
        governed={whoGoverns('hidesPersons')}
        onSwitch={(hidesPersons) => choose({ hidesPersons })}
      />
    </div>
  );
}

/** Days after which a record may be deleted by itself; whatever else was chosen is kept among them. */
const periods = [30, 90, 180, 365, 730, 1825];

function Register({ preferences, language, choose, whoGoverns }: GroupProps) {
  const words = pageWordsIn(language).settings;
  const { register, registerDays } = preferences;
  const days = [...new Set([...periods, registerDays])].sort((one, other) => one - other);
  return (
    <div class="card settings">
      <SwitchRow
        {...words.register}
        states={words.states}
        isOn={register}
        governed={whoGoverns('register')}
        onSwitch={(isOn) => choose({ register: isOn })}
      />
      {register && (
        <ChoiceRow
          label={words.registerDays.label}
          hint={words.register.whenOff}
          options={Object.fromEntries(days.map((one) => [String(one), words.registerDays.days(one)]))}
          chosen={String(registerDays)}
          governed={whoGoverns('registerDays')}
          onChoose={(next) => choose({ registerDays: Number(next) })}
        />
      )}
    </div>
  );
}
