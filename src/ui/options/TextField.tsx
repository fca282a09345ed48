import { useId } from 'preact/hooks';

/** A field with its label, a hint of what to write, and what is still missing in it. */
export function TextField(props: {
  label: string;
  value: string;
  hint?: string;
  problem?: string | undefined;
  isLong?: boolean;
  /** Most characters that a rule file has room for. */
  most: number;
  onInput: (value: string) => void;
}) {
  const { label, value, hint, problem, isLong, most, onInput } = props;
  const id = useId();
  const described = {
    id,
    value,
    spellcheck: false,
    maxLength: most,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    'aria-invalid': problem ? true : undefined,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onInput(event.currentTarget.value),
  };
  return (
    <div class="labelled">
      <label for={id}>
        {label} {problem && <span class="missing">– {problem}</span>}
      </label>
      {isLong ? <textarea rows={2} {...described} /> : <input type="text" {...described} />}
      {hint && (
        <span class="small" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
