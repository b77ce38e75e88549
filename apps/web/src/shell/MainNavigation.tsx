import { useLocation } from '@tanstack/react-router';
import type { CycleAnswer } from '@traguardo/contracts';
import { shell } from '@traguardo/texts/screens/shell';
import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { CycleLink } from './CycleLink.tsx';
import { screenOf } from './cycle-addresses.ts';
import { Hidden } from './Hidden.tsx';
import { Icon } from './Icon.tsx';
import { NavigationGroup } from './NavigationGroup.tsx';
import { navigation } from './navigation.ts';

interface Props {
  readonly cycle: CycleAnswer | undefined;
}

/** The screens of a cycle in groups that open one at a time; on a narrow screen all behind one button. */
export function MainNavigation({ cycle }: Props) {
  const here = screenOf(useLocation().pathname);
  const entries = navigation(cycle?.hasStaffing === true);
  const list = useId();
  const menu = useRef<HTMLButtonElement>(null);
  const [shown, setShown] = useState(false);
  const [group, setGroup] = useState<string | null>(null);
  const findings = cycle ? cycle.findings.error + cycle.findings.warning : 0;
  const close = () => {
    setGroup(null);
    setShown(false);
  };
  const showAll = () => {
    const own = entries.find((entry) => entry.kind === 'group' && entry.links.some(({ to }) => to === here));
    setGroup(shown ? null : (own?.label ?? null));
    setShown(!shown);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || (group === null && !shown)) return;
    const opener = event.currentTarget.querySelector<HTMLElement>('li > button[aria-expanded="true"]');
    if (opener?.offsetParent && !shown) opener.focus();
    else menu.current?.focus();
    close();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    // A press on the page itself focuses nothing: only a focus elsewhere means the menu was left.
    if (relatedTarget && !currentTarget.contains(relatedTarget)) close();
  };
  return (
    <nav className="tg-nav" aria-label={shell.mainNavigation} onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={menu}
        type="button"
        className="tg-nav-menu"
        aria-expanded={shown}
        aria-controls={list}
        onClick={showAll}
      >
        {shell.menu} <Icon name="expand" />
      </button>
      <ul id={list} className={shown ? 'tg-nav-list tg-nav-shown' : 'tg-nav-list'}>
        {entries.map((entry) =>
          entry.kind === 'link' ? (
            <li key={entry.label}>
              <CycleLink to={entry.to}>
                {entry.label}
                {entry.to === 'checks' && findings > 0 ? (
                  <span className="tg-count">
                    {findings}
                    <Hidden> {shell.openFindings}</Hidden>
                  </span>
                ) : null}
              </CycleLink>
            </li>
          ) : (
            <NavigationGroup
              key={entry.label}
              label={entry.label}
              links={entry.links}
              here={here}
              open={group === entry.label}
              onToggle={() => setGroup(group === entry.label ? null : entry.label)}
            />
          ),
        )}
      </ul>
    </nav>
  );
}
