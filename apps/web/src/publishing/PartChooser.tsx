import { useNavigate } from '@tanstack/react-router';
import { publishingScreen } from '@traguardo/texts/screens/publishing';
import { useId } from 'react';
import { cycleAddresses } from '../shell/cycle-addresses.ts';
import { useCycleKey } from '../shell/cycle-key.ts';

interface Props {
  readonly kind: string;
  readonly parts: readonly { readonly id: string; readonly title: string }[];
  readonly chosen: string | undefined;
}

/** Of which objective the card is, or of whom the dashboard. */
export function PartChooser({ kind, parts, chosen }: Props) {
  const id = useId();
  const navigate = useNavigate();
  const { body, year } = useCycleKey();
  const choose = (parte: string) =>
    navigate({
      to: cycleAddresses.publishing,
      params: { body, year: String(year) },
      search: { documento: kind, parte },
      resetScroll: false,
    });
  return (
    <p className="tg-publish-part">
      <label htmlFor={id}>{publishingScreen.part}</label>
      <select id={id} value={chosen} onChange={(event) => void choose(event.target.value)}>
        {parts.map((part) => (
          <option key={part.id} value={part.id}>
            {part.title}
          </option>
        ))}
      </select>
    </p>
  );
}
