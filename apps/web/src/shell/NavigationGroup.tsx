import { shell } from '@traguardo/texts/screens/shell';
import { useId } from 'react';
import { CycleLink } from './CycleLink.tsx';
import type { CycleScreen } from './cycle-addresses.ts';
import { Hidden } from './Hidden.tsx';
import { Icon } from './Icon.tsx';
import type { NavigationLink } from './navigation.ts';

interface Props {
  readonly label: string;
  readonly links: readonly NavigationLink[];
  readonly here: CycleScreen | null;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** A group of screens: closed it says whether the page at hand is one of them, open it lists them. */
export function NavigationGroup({ label, links, here, open, onToggle }: Props) {
  const id = useId();
  const current = links.some(({ to }) => to === here);
  return (
    <li className={current ? 'tg-nav-group tg-nav-here' : 'tg-nav-group'}>
      <button type="button" aria-expanded={open} aria-controls={id} onClick={onToggle}>
        {label}
        {current ? <Hidden> ({shell.hereInside})</Hidden> : null} <Icon name="expand" />
      </button>
      <ul id={id} hidden={!open}>
        {links.map((link) => (
          <li key={link.to}>
            <CycleLink to={link.to}>{link.label}</CycleLink>
          </li>
        ))}
      </ul>
    </li>
  );
}
