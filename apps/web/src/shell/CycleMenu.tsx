import { Link } from '@tanstack/react-router';
import type { BodyView } from '@traguardo/contracts';
import { shell } from '@traguardo/texts/screens/shell';
import type { FocusEvent, KeyboardEvent } from 'react';
import { Icon } from './Icon.tsx';

interface Props {
  /** Undefined while it is not known yet. */
  readonly body: BodyView | undefined;
  readonly year: number;
}

/** The cycle at hand, and the way to the body's others and to the other bodies. */
export function CycleMenu({ body, year }: Props) {
  return (
    <details className="tg-cycle-menu" onKeyDown={closeOnEscape} onBlur={closeOnLeaving}>
      <summary>
        {shell.cycle(year)} <Icon name="expand" />
      </summary>
      <ul>
        {body?.cycles.map((cycle) => (
          <li key={cycle.year}>
            <Link to="/enti/$body/$year" params={{ body: body.id, year: String(cycle.year) }}>
              {shell.cycle(cycle.year)}: {cycle.document.title}
            </Link>
          </li>
        ))}
        <li>
          <Link to="/">{shell.changeBody}</Link>
        </li>
        <li>
          <Link to="/leggi">{shell.readDocument}</Link>
        </li>
      </ul>
    </details>
  );
}

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>): void {
  if (event.key !== 'Escape' || !event.currentTarget.open) return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}

function closeOnLeaving(event: FocusEvent<HTMLDetailsElement>): void {
  const { currentTarget, relatedTarget } = event;
  // Some browsers give a clicked link no focus: then nothing is known to have been left.
  if (relatedTarget && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
}
