import type { ObjectiveAnswer } from '@traguardo/contracts';
import { flagLabel, nodeKindTitle } from '@traguardo/texts/labels';
import { objectiveScreen } from '@traguardo/texts/screens/objective';
import type { ReactNode } from 'react';
import { Block } from '../shell/Block.tsx';
import { type Fact, Facts } from '../shell/Facts.tsx';
import { titleOf } from '../shell/node-name.ts';

/** Who, how long, for what, under which code. */
export function CardFacts({ answer }: { readonly answer: ObjectiveAnswer }) {
  return (
    <Block title={objectiveScreen.card}>
      <Facts facts={factsOf(answer)} />
    </Block>
  );
}

function factsOf(answer: ObjectiveAnswer): readonly Fact[] {
  const { node, pira, economicWeighting } = answer;
  const all: readonly (readonly [string, ReactNode])[] = [
    [objectiveScreen.level, nodeKindTitle[node.kind]],
    [objectiveScreen.code, node.code],
    [objectiveScreen.printedTitle, titleOf(node) === node.title ? null : node.title],
    [objectiveScreen.owner, answer.owner],
    [objectiveScreen.timeSpan, answer.timeSpan],
    [objectiveScreen.units, answer.units.join(', ')],
    [objectiveScreen.roles, answer.roles.join(', ')],
    [objectiveScreen.transversal, node.transversal ? objectiveScreen.yes : null],
    [objectiveScreen.staff, answer.staff.join(' + ')],
    [objectiveScreen.flags, answer.flags.map(flagLabel).join(', ')],
    [objectiveScreen.pira, pira?.printed],
    [objectiveScreen.piraMission, pira?.mission],
    [objectiveScreen.piraProgramme, pira?.programme],
    [
      objectiveScreen.economic,
      economicWeighting?.excluded
        ? [objectiveScreen.economicExcluded, economicWeighting.reason].filter(Boolean).join(': ')
        : null,
    ],
  ];
  return all.flatMap(([term, value]) =>
    value === null || value === undefined || value === '' ? [] : [{ term, value }],
  );
}
