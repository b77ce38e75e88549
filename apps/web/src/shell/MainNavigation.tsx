import type { CycleAnswer } from '@traguardo/contracts';
import { shell } from '@traguardo/texts/screens/shell';
import { CycleLink, type CycleScreen } from './CycleLink.tsx';
import { Hidden } from './Hidden.tsx';

interface Item {
  readonly to: CycleScreen;
  readonly label: string;
}

const items: readonly Item[] = [
  { to: 'cycle', label: shell.dashboard },
  { to: 'tree', label: shell.tree },
  { to: 'objectives', label: shell.objectives },
  { to: 'checks', label: shell.checks },
  { to: 'staffing', label: shell.staffing },
  { to: 'document', label: shell.document },
  { to: 'monitoring', label: shell.monitoring },
  { to: 'evaluation', label: shell.evaluation },
  { to: 'risk', label: shell.risk },
  { to: 'transparency', label: shell.transparency },
];

interface Props {
  readonly cycle: CycleAnswer | undefined;
}

/** The screens of a cycle; the checks carry the number of errors and warnings. */
export function MainNavigation({ cycle }: Props) {
  const open = cycle ? cycle.findings.error + cycle.findings.warning : 0;
  return (
    <nav className="tg-nav" aria-label={shell.mainNavigation}>
      <ul>
        {items
          .filter((item) => item.to !== 'staffing' || cycle?.hasStaffing === true)
          .map((item) => (
            <li key={item.to}>
              <CycleLink to={item.to}>
                {item.label}
                {item.to === 'checks' && open > 0 ? (
                  <span className="tg-count">
                    {open}
                    <Hidden> {shell.openFindings}</Hidden>
                  </span>
                ) : null}
              </CycleLink>
            </li>
          ))}
      </ul>
    </nav>
  );
}
