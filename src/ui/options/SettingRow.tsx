import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What every setting has: a label, a hint of what it does, and who decides where that is not the reader. */
interface SettingProps {
  readonly label: string;
  readonly hint?: string;
  /** Says who decides; absent where the reader does. */
  readonly governed?: string | undefined;
}

/** One choice of a few. */
export function ChoiceRow<T extends string>(
  props: SettingProps & {
    readonly options: Readonly<Record<T, string>>;
    readonly chosen: T;
    readonly onChoose: (chosen: T) => void;
  },
) {
  const { options, chosen, onChoose, governed } = props;
  const id = useId();
  const ids = Object.keys(options).filter((one): one is T => one in options);
  return (
    <Row {...props} id={id}>
      <select
        id={id}
        value={chosen}
        disabled={governed !== undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const next = ids.find((one) => one === event.currentTarget.value);
          if (next !== undefined) onChoose(next);
        }}
      >
        {ids.map((one) => (
          <option key={one} value={one}>
            {options[one]}
          </option>
        ))}
      </select>
    </Row>
  );
}

/** Something that is on or off. */
export function SwitchRow(
  props: SettingProps & {
    /** What on and off are called. */
    readonly states: { readonly on: string; readonly off: string };
    readonly isOn: boolean;
    readonly onSwitch: (isOn: boolean) => void;
  },
) {
  const { states, isOn } = props;
  const id = useId();
  return (
    <Row {...props} id={id}>
      <span class="switch">
        <span aria-hidden="true">{isOn ? states.on : states.off}</span>
        <input
          id={id}
          type="checkbox"
          checked={isOn}
          disabled={props.governed !== undefined}
          aria-describedby={`${id}-hint`}
          onChange={(event) => props.onSwitch(event.currentTarget.checked)}
        />
      </span>
    </Row>
  );
}

function Row(props: SettingProps & { readonly id: string; readonly children: ComponentChildren }) {
  const { id, label, hint, governed, children } = props;
  return (
    <div class="setting">
      <div class="setting-words">
        <label for={id}>{label}</label>
        <div id={`${id}-hint`}>
          {hint && <p class="small">{hint}</p>}
          {governed && <span class="chip strong">{governed}</span>}
        </div>
      </div>
      {children}
    </div>
  );
}
