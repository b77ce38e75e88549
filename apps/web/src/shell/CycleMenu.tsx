import { Link } from '@tanstack/react-router';
import type { BodiesAnswer } from '@traguardo/contracts';
import { shell } from '@traguardo/texts/screens/shell';
import type { FocusEvent, KeyboardEvent } from 'react';
import { Icon } from './Icon.tsx';

interface Props {
  readonly bodies: BodiesAnswer;
  readonly year: number;
}

/** The cycle at hand, and the way to every other one. */
export function CycleMenu({ bodies, year }: Props) {
  return (
    <details className="tg-cycle-menu" onKeyDown={closeOnEscape} onBlur={closeOnLeaving}>
      <summary>
        {shell.cycle(year)} <Icon name="expand" />
      </summary>
      <ul>
        {bodies.flatMap((body) =>
          body.cycles.map((cycle) => (
            <li key={`${body.id}/${cycle.year}`}>
              <Link to="/enti/$body/$year" params={{ body: body.id, year: String(cycle.year) }}>
                {body.name}, {cycle.year}
              </Link>
            </li>
          )),
        )}
        <li>
          <Link to="/">{shell.changeBody}</Link>
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
