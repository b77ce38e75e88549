import type { ConsequenceView, WeightView } from '@traguardo/contracts';
import { indicatorScreen } from '@traguardo/texts/screens/indicator';
import { decimalIt, exactIt, weightIt } from '../format/decimal-it.ts';
import { NodeLink } from '../shell/NodeLink.tsx';
import { codeAndTitle, titleOf } from '../shell/node-name.ts';

interface Props {
  readonly consequence: ConsequenceView;
  readonly weight: WeightView | null;
}

/** What this score does one level up. */
export function Consequence({ consequence, weight }: Props) {
  const { node, share, nodeScore, sum, weights, atFull } = consequence;
  const code = node.code ?? titleOf(node);
  return (
    <div className="tg-then">
      <p>
        <b>{indicatorScreen.next}</b>{' '}
        {share === null || sum === null || weights === null
          ? weight === null
            ? indicatorScreen.consequenceWithout(code)
            : indicatorScreen.consequenceWeight(weightIt(weight.value), code)
          : indicatorScreen.consequence(
              exactIt(share),
              code,
              exactIt(sum),
              exactIt(weights),
              nodeScore === null ? null : decimalIt(nodeScore),
            )}
      </p>
      {atFull === null ? null : (
        <p className="tg-small tg-muted">{indicatorScreen.consequenceAtFull(code, decimalIt(atFull))}</p>
      )}
      {node.kind === 'common' ? null : (
        <p className="tg-small">
          <NodeLink node={node}>{codeAndTitle(node)}</NodeLink>
        </p>
      )}
    </div>
  );
}
