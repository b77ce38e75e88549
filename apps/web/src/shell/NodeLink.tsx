import { Link } from '@tanstack/react-router';
import type { NodeRef } from '@traguardo/contracts';
import type { ReactNode } from 'react';
import { useCycleKey } from './cycle-key.ts';
import { nodeRoute } from './node-route.ts';

interface Props {
  readonly node: Pick<NodeRef, 'id' | 'kind'>;
  readonly className?: string;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A link to the page of a node: its card, or its indicator page. */
export function NodeLink({ node, className, title, children }: Props) {
  const { body, year } = useCycleKey();
  return (
    <Link
      to={nodeRoute(node.kind)}
      params={{ body, year: String(year), id: node.id }}
      {...(className ? { className } : {})}
      {...(title ? { title } : {})}
    >
      {children}
    </Link>
  );
}
