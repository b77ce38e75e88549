import type { ConsequenceView } from '@traguardo/contracts';
import { indicatorScreen } from '@traguardo/texts/screens/indicator';
import { decimalIt, exactIt } from '../format/decimal-it.ts';
import { NodeLink } from '../shell/NodeLink.tsx';
import { codeAndTitle } from '../shell/node-name.ts';

/** What this score does one level up. */
export function Consequence({ consequence }: { readonly consequence: ConsequenceView }) {
  const { node, share, nodeScore } = consequence;
  const code = node.code ?? node.title;
  return (
    <div className="tg-then">
      <p>
        <b>{indicatorScreen.next}</b>{' '}
        {share === null
          ? indicatorScreen.consequenceWithout(code)
          : indicatorScreen.consequence(
              exactIt(share),
              code,
              nodeScore === null ? null : decimalIt(nodeScore),
            )}
      </p>
      <p className="tg-small">
        <NodeLink node={node}>{codeAndTitle(node)}</NodeLink>
      </p>
    </div>
  );
}
