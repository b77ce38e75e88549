import type { FindingView } from '@traguardo/contracts';
import type { ReactNode } from 'react';
import { CycleLink } from '../shell/CycleLink.tsx';
import { NodeLink } from '../shell/NodeLink.tsx';

/** The link to the place of a finding; null where no screen shows that place. */
export function targetLinkFor(finding: FindingView, children: ReactNode, className?: string): ReactNode {
  const { target } = finding;
  if (target === null) return null;
  const style = className ? { className } : {};
  switch (target.screen) {
    case 'objective':
    case 'indicator':
      return target.id === null ? null : (
        <NodeLink
          node={{ id: target.id, kind: target.screen === 'indicator' ? 'indicator' : 'strategic' }}
          {...style}
        >
          {children}
        </NodeLink>
      );
    case 'document':
      return (
        <CycleLink to="document" hash={target.id ?? ''} {...style}>
          {children}
        </CycleLink>
      );
    case 'tree':
    case 'staffing':
    case 'publicValue':
    case 'cycle':
      return (
        <CycleLink to={target.screen} {...style}>
          {children}
        </CycleLink>
      );
  }
}
