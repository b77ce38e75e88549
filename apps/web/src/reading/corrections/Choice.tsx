import { nameOf } from '../name-of.ts';

interface Props<Name extends string> {
  readonly id: string;
  readonly label: string;
  /** Undefined where nothing was chosen. */
  readonly value: Name | undefined;
  readonly choices: Readonly<Record<Name, string>>;
  /** What stands where nothing is chosen. */
  readonly none: string;
  readonly onChoose: (chosen: Name | undefined) => void;
}

/** A labelled choice among names, the first being to leave it as it is. */
export function Choice<Name extends string>({ id, label, value, choices, none, onChoose }: Props<Name>) {
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="tg-field"
        value={value ?? ''}
        onChange={({ target }) => onChoose(nameOf(choices, target.value))}
      >
        <option value="">{none}</option>
        {Object.entries<string>(choices).map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}
