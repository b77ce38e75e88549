import { useId } from 'react';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  /** The id of what says why the value will not do. */
  readonly wrong?: string | undefined;
}

/** A text that must be given. */
export function FolderField({ name, label, value, wrong }: FieldProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        className="tg-field"
        type="text"
        required
        autoComplete="off"
        inputMode={name === 'year' ? 'numeric' : undefined}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong}
        defaultValue={value ?? ''}
      />
    </p>
  );
}

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: Readonly<Record<string, string>>;
}

/** One of a few. */
export function FolderSelect({ name, label, value, choices }: SelectProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} className="tg-field" defaultValue={value}>
        {Object.entries(choices).map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}
