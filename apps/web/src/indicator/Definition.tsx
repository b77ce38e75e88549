import type { IndicatorAnswer } from '@traguardo/contracts';
import { dimensionLabel, directionLabel, policyText } from '@traguardo/texts/labels';
import { indicatorScreen } from '@traguardo/texts/screens/indicator';
import type { ReactNode } from 'react';
import { decimalIt, NO_BREAK, weightIt } from '../format/decimal-it.ts';
import { OutcomeMark } from '../marks/OutcomeMark.tsx';
import { Block } from '../shell/Block.tsx';
import { type Fact, Facts } from '../shell/Facts.tsx';

/** What is measured and how; what the document leaves out is said, not hidden. */
export function Definition({ answer }: { readonly answer: IndicatorAnswer }) {
  return (
    <Block title={indicatorScreen.definition}>
      <Facts facts={factsOf(answer)} />
    </Block>
  );
}

function factsOf(answer: IndicatorAnswer): readonly Fact[] {
  const { node, direction, common } = answer;
  const parent = answer.crumbs[answer.crumbs.length - 1];
  const dimensions = answer.dimensions.map(dimensionLabel).join(', ');
  return [
    { term: indicatorScreen.dimension, value: orMissing(dimensions || null) },
    { term: indicatorScreen.unit, value: orMissing(answer.unitPrinted) },
    {
      term: indicatorScreen.direction,
      value: direction
        ? `${directionLabel[direction.better]}${direction.inferred ? ` (${indicatorScreen.inferred})` : ''}`
        : orMissing(null),
    },
    { term: indicatorScreen.algorithm, value: orMissing(answer.algorithm) },
    { term: indicatorScreen.source, value: orMissing(answer.source) },
    ...(node.policy === null ? [] : [{ term: indicatorScreen.policy, value: policyText(node.policy) }]),
    {
      term: parent?.code ? indicatorScreen.weightIn(parent.code) : indicatorScreen.weight,
      value: answer.weight ? weightIt(answer.weight.value) : indicatorScreen.equal,
    },
    ...(answer.attainment === null
      ? []
      : [{ term: indicatorScreen.attainment, value: `${decimalIt(answer.attainment)}${NO_BREAK}%` }]),
    ...answer.predecessors.map((from) => ({
      term: indicatorScreen.predecessors,
      value: indicatorScreen.predecessor(from.year, from.references, from.rule),
    })),
    ...(common ? [{ term: indicatorScreen.goal, value: common.goal }] : []),
    ...(common?.office ? [{ term: indicatorScreen.office, value: common.office }] : []),
  ];
}

function orMissing(text: string | null): ReactNode {
  return (
    text ?? (
      <span className="tg-muted">
        <OutcomeMark outcome="missing" silent /> {indicatorScreen.missing}
      </span>
    )
  );
}
