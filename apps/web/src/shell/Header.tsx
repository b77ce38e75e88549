import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { shell } from '@traguardo/texts/screens/shell';
import { queries } from '../api/queries.ts';
import { dateIt } from '../format/date-it.ts';
import { CycleMenu } from './CycleMenu.tsx';
import { useCycleKey } from './cycle-key.ts';
import { Logo } from './Logo.tsx';
import { MainNavigation } from './MainNavigation.tsx';

/** Body and cycle above, the product and its screens below. */
export function Header() {
  const key = useCycleKey();
  const { pathname } = useLocation();
  const inCycle = key.body !== '';
  const body = useQuery({ ...queries.body(key.body), enabled: inCycle }).data;
  const cycle = useQuery({ ...queries.cycle(key), enabled: inCycle });
  return (
    <header>
      <div className="tg-bar">
        <div className="tg-wide">
          {inCycle ? (
            <>
              <span className="tg-body-name">{body?.name ?? key.body}</span>
              <CycleMenu key={pathname} body={body} year={key.year} />
              {cycle.data ? (
                <span className="tg-bar-end">{shell.referenceDate(dateIt(cycle.data.referenceDate))}</span>
              ) : null}
            </>
          ) : (
            <>
              <Link to="/">{shell.changeBody}</Link>
              <Link to="/leggi">{shell.readDocument}</Link>
            </>
          )}
        </div>
      </div>
      <div className="tg-head">
        <div className="tg-wide">
          <Link to="/" className="tg-brand">
            <Logo />
            {shell.product}
          </Link>
          {inCycle ? <MainNavigation key={pathname} cycle={cycle.data} /> : null}
        </div>
      </div>
    </header>
  );
}
