import { Link } from '@tanstack/react-router';
import type { BodiesAnswer } from '@traguardo/contracts';
import { shell } from '@traguardo/texts/screens/shell';
import { Icon } from './Icon.tsx';

interface Props {
  readonly bodies: BodiesAnswer;
  readonly year: number;
}

/** The cycle at hand, and the way to every other one. */
export function CycleMenu({ bodies, year }: Props) {
  return (
    <details className="tg-cycle-menu">
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
