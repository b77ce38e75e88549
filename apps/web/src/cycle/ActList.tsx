import type { CycleAnswer } from '@traguardo/contracts';
import { actKindLabel, documentKindLabel } from '@traguardo/texts/labels';
import { cycleScreen } from '@traguardo/texts/screens/cycle';
import { dateIt } from '../format/date-it.ts';
import { Block } from '../shell/Block.tsx';
import { type Fact, Facts } from '../shell/Facts.tsx';

/** The document with its triennium and methodology, and what was decided on it. */
export function ActList({ cycle }: { readonly cycle: CycleAnswer }) {
  const facts: readonly Fact[] = [
    { term: cycleScreen.document, value: documentKindLabel[cycle.document.kind] },
    { term: cycleScreen.triennium, value: cycle.triennium.join('-') },
    { term: cycleScreen.methodology, value: cycle.methodology.title },
    ...cycle.acts.map((act) => ({
      term: actKindLabel[act.kind],
      value: [
        act.organ,
        cycleScreen.numberOf(act.number, act.numbers),
        act.date ? dateIt(act.date) : cycleScreen.noDate,
      ]
        .filter(Boolean)
        .join(', '),
    })),
  ];
  return (
    <Block title={cycleScreen.acts}>
      <Facts facts={facts} />
    </Block>
  );
}
