import type { ConsequenceView, WeightView } from '@traguardo/contracts';
import { indicatorScreen } from '@traguardo/texts/screens/indicator';
import { decimalIt, exactIt, weightIt } from '../format/decimal-it.ts';
import { NodeLink } from '../shell/NodeLink.tsx';
import { codeAndTitle } from '../shell/node-name.ts';

interface Props {
  readonly consequence: ConsequenceView;
  readonly weight: WeightView | null;
}

/** What this score does one level up. */
export function Consequence({ consequence, weight }: Props) {
  const { node, share, nodeScore } = consequence;
  const code = node.code ?? node.title;
  return (
    <div className="tg-then">
      <p>
        <b>{indicatorScreen.next}</b>{' '}
        {share === null
          ? weight === null
            ? indicatorScreen.consequenceWithout(code)
            : indicatorScreen.consequenceWeight(weightIt(weight.value), code)
          : indicatorScreen.consequence(
              exactIt(share),
              code,
              nodeScore === null ? null : decimalIt(nodeScore),
            )}
      </p>
      {node.kind === 'common' ? null : (
        <p className="tg-small">
          <NodeLink node={node}>{codeAndTitle(node)}</NodeLink>
        </p>
      )}
    </div>
  );
}
