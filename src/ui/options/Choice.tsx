/** A list to choose one thing from, or everything. */
export function Choice<T extends string>(props: {
  label: string;
  /** What stands for no choice. */
  all: string;
  /** What each choice is called. */
  options: Readonly<Record<T, string>>;
  chosen: T | '';
  onChoose: (chosen: T | '') => void;
}) {
  const { label, all, options, chosen, onChoose } = props;
  const ids = Object.keys(options).filter((id): id is T => id in options);
  return (
    <label class="labelled">
      <span>{label}</span>
      <select
        value={chosen}
        onChange={(event) => onChoose(ids.find((id) => id === event.currentTarget.value) ?? '')}
      >
        <option value="">{all}</option>
        {ids.map((id) => (
          <option key={id} value={id}>
            {options[id]}
          </option>
        ))}
      </select>
    </label>
  );
}
