import { useQuery } from '@tanstack/react-query';
import type { ComparedIndicator, ComparisonAnswer } from '@traguardo/contracts';
import { comparisonScreen } from '@traguardo/texts/screens/comparison';
import { queries } from '../api/queries.ts';
import { PrintedTableBlock } from '../document/PrintedTableBlock.tsx';
import { Answered } from '../shell/Answered.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { EmptyState } from '../shell/EmptyState.tsx';
import { titleOf } from '../shell/node-name.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { PrintButton } from '../shell/PrintButton.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';
import { ComparedBlock } from './ComparedBlock.tsx';

/** Where are we against peers, and on whose data? */
export function ComparisonPage() {
  return (
    <Answered query={useQuery(queries.comparison(useCycleKey()))}>
      {(answer) => <Comparison answer={answer} />}
    </Answered>
  );
}

function Comparison({ answer }: { readonly answer: ComparisonAnswer }) {
  const { indicators, sources, tables } = answer;
  const standing = (which: ComparedIndicator['standing']) =>
    indicators.filter((indicator) => indicator.standing === which).length;
  return (
    <>
      <PageTitle
        title={comparisonScreen.title}
        verdict={comparisonScreen.verdict({
          indicators: indicators.length,
          compared: indicators.length - standing('incomparable'),
          better: standing('better'),
          worse: standing('worse'),
          equal: standing('equal'),
          sources,
          tables: tables.length,
        })}
        actions={<PrintButton />}
      />
      {indicators.length === 0 ? <EmptyState>{comparisonScreen.empty}</EmptyState> : null}
      {goalsOf(indicators).map(([goal, list], index) => (
        <section key={goal}>
          <div className="tg-part tg-row">
            <h2>{titleOf({ title: goal })}</h2>
            {index === 0 ? <span className="tg-muted tg-note">{comparisonScreen.indicatorsNote}</span> : null}
            {index === 0 ? (
              <SheetLinks family="scores" id="confronto" title={comparisonScreen.indicators} />
            ) : null}
          </div>
          <div className="tg-grid tg-section">
            {list.map((indicator) => (
              <ComparedBlock key={indicator.node.id} indicator={indicator} />
            ))}
          </div>
        </section>
      ))}
      {tables.length > 0 ? <h2 className="tg-part">{comparisonScreen.tables}</h2> : null}
      {tables.map((table) => (
        <PrintedTableBlock key={table.id} table={table} drawn />
      ))}
    </>
  );
}

/** The indicators by goal, in the document's order. */
function goalsOf(
  indicators: readonly ComparedIndicator[],
): readonly (readonly [string, readonly ComparedIndicator[]])[] {
  const goals = [...new Set(indicators.map(({ goal }) => goal))];
  return goals.map((goal) => [goal, indicators.filter((indicator) => indicator.goal === goal)] as const);
}
