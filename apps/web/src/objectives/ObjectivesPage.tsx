import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { NodeView } from '@traguardo/contracts';
import { objectivesScreen } from '@traguardo/texts/screens/objectives';
import { outcomeWord } from '@traguardo/texts/screens/outcomes';
import { shell } from '@traguardo/texts/screens/shell';
import { queries } from '../api/queries.ts';
import { type Outcome, outcomeOf } from '../marks/outcome.ts';
import { Answered } from '../shell/Answered.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { EmptyState } from '../shell/EmptyState.tsx';
import { Icon } from '../shell/Icon.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { PrintButton } from '../shell/PrintButton.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';
import { folded } from '../tree/prune.ts';
import { ObjectivesTable } from './ObjectivesTable.tsx';
import { type ObjectivesSearch, objectivesSearch } from './objectives-search.ts';

/** Every objective and indicator in one list, to be found by word, code or outcome. */
export function ObjectivesPage() {
  const key = useCycleKey();
  return (
    <Answered query={useQuery(queries.tree(key))}>{(tree) => <Objectives nodes={tree.nodes} />}</Answered>
  );
}

function Objectives({ nodes }: { readonly nodes: readonly NodeView[] }) {
  const search = objectivesSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const query = search.cerca ?? '';
  const choose = (next: ObjectivesSearch) =>
    void navigate({ to: '.', search: objectivesSearch({ ...search, ...next }), replace: true });
  const listed = nodes.filter((node) => node.kind !== 'body' && node.kind !== 'common');
  const outcomes = [...new Set(listed.map(outcomeOf))];
  const outcome: Outcome | '' = outcomes.find((candidate) => candidate === search.esito) ?? '';
  const words = folded(query).split(/\s+/).filter(Boolean);
  const shown = listed.filter((node) => {
    const text = folded(`${node.code ?? ''} ${node.title}`);
    return words.every((word) => text.includes(word)) && (outcome === '' || outcomeOf(node) === outcome);
  });
  const indicators = listed.filter((node) => node.kind === 'indicator').length;
  return (
    <>
      <PageTitle
        title={objectivesScreen.title}
        verdict={objectivesScreen.verdict(
          listed.length - indicators,
          indicators,
          shown.length,
          listed.length,
        )}
        actions={
          <>
            <SheetLinks
              family="scores"
              id="obiettivi"
              title={shell.groups.objectives}
              word={shell.groups.objectives}
            />
            <SheetLinks
              family="scores"
              id="indicatori"
              title={objectivesScreen.indicators}
              word={objectivesScreen.indicators}
            />
            <PrintButton />
          </>
        }
      />
      <search className="tg-tools tg-no-print">
        <label className="tg-search">
          <span className="visually-hidden">{objectivesScreen.search}</span>
          <Icon name="search" />
          <input
            type="search"
            value={query}
            placeholder={objectivesScreen.search}
            onChange={(event) => choose({ cerca: event.target.value })}
          />
        </label>
        <label className="tg-select">
          {objectivesScreen.outcome}
          <select value={outcome} onChange={(event) => choose({ esito: event.target.value })}>
            <option value="">{objectivesScreen.anyOutcome}</option>
            {outcomes.map((candidate) => (
              <option key={candidate} value={candidate}>
                {outcomeWord[candidate]}
              </option>
            ))}
          </select>
        </label>
        <span className="tg-muted tg-small" aria-live="polite">
          {shown.length === listed.length ? '' : objectivesScreen.showing(shown.length, listed.length)}
        </span>
      </search>
      {shown.length === 0 ? (
        <EmptyState>{objectivesScreen.none}</EmptyState>
      ) : (
        <ObjectivesTable all={listed} shown={shown} />
      )}
    </>
  );
}
