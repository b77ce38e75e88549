import { useNavigate } from '@tanstack/react-router';
import type { NodeView } from '@traguardo/contracts';
import type { ReactNode } from 'react';
import { useCycleKey } from '../shell/cycle-key.ts';
import { nodeRoute } from '../shell/node-route.ts';

interface Props {
  readonly node: NodeView;
  readonly children: ReactNode;
}

/** A link for the mouse inside the picture; the keyboard has the outline, which holds the same links. */
export function PictureLink({ node, children }: Props) {
  const { body, year } = useCycleKey();
  const navigate = useNavigate();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a second way with the mouse to what the outline gives the keyboard
    <g
      className="tg-picture-link"
      onClick={() =>
        void navigate({ to: nodeRoute(node.kind), params: { body, year: String(year), id: node.id } })
      }
    >
      {children}
    </g>
  );
}
