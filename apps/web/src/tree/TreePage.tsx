import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { TreeAnswer } from '@traguardo/contracts';
import { plain } from '@traguardo/texts/screens/sentence';
import { treeScreen } from '@traguardo/texts/screens/tree';
import { queries } from '../api/queries.ts';
import { type Outcome, outcomeOf } from '../marks/outcome.ts';
import { gravest } from '../marks/severity.ts';
import { Outline } from '../outline/Outline.tsx';
import { Answered } from '../shell/Answered.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { EmptyState } from '../shell/EmptyState.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { PrintButton } from '../shell/PrintButton.tsx';
import { Scroller } from '../tables/Scroller.tsx';
import { useFoldState } from './fold-state.ts';
import { everyBranch, forestOf } from './forest.ts';
import { layout } from './layout.ts';
import { prune } from './prune.ts';
import { TreeLegend } from './TreeLegend.tsx';
import { type TreeChoice, TreeTools } from './TreeTools.tsx';
import { choiceOf, searchOf, treeSearch } from './tree-search.ts';
import { treeVerdict } from './tree-verdict.ts';
import { WeightTree } from './WeightTree.tsx';

/** The plan as a picture and as an outline: the same nodes, the same folding. */
export function TreePage() {
  const key = useCycleKey();
  const name = useQuery(queries.body(key.body)).data?.name ?? key.body;
  return (
    <Answered query={useQuery(queries.tree(key))}>
      {(tree) => <Tree key={`${key.body}/${key.year}`} tree={tree} body={name} year={key.year} />}
    </Answered>
  );
}

function Tree({
  tree,
  body,
  year,
}: {
  readonly tree: TreeAnswer;
  readonly body: string;
  readonly year: number;
}) {
  const choice = choiceOf(treeSearch(useSearch({ strict: false })));
  const navigate = useNavigate();
  const setChoice = (next: TreeChoice) =>
    void navigate({ to: '.', search: searchOf(next), replace: true, resetScroll: false });
  const whole = forestOf(tree.nodes);
  const fold = useFoldState(whole);
  const { forest, matched } = prune(whole, choice);
  const sifted = choice.query.trim() !== '' || choice.withFindings;
  const framed = tree.nodes.filter((node) => node.kind !== 'common');
  const weighted = framed.some((node) => node.kind !== 'indicator' && node.weight !== null);
  const scored = framed.some((node) => node.status === 'scored');
  const isOpen = (id: string) => sifted || fold.isOpen(id);
  const drawing = layout(forest, { level: choice.level, isOpen, weighted, scored });
  const verdict = treeVerdict(framed);
  return (
    <div className="tg-tree-page">
      <PageTitle
        title={treeScreen.title(year)}
        verdict={verdict}
        context={body}
        actions={<PrintButton label={treeScreen.print} />}
      />
      <TreeTools
        choice={choice}
        onChoice={setChoice}
        findings={framed.filter((node) => gravest(node.findings) !== null).length}
        matches={sifted ? matched.size : null}
        onFoldAll={(open) =>
          fold.set(
            everyBranch(whole).map(({ node }) => node.id),
            open,
          )
        }
      />
      {forest.length === 0 ? (
        <EmptyState>{sifted ? treeScreen.matches(0) : treeScreen.empty}</EmptyState>
      ) : (
        <div className="tg-tree-columns">
          <figure>
            <Scroller label={treeScreen.pictureLabel}>
              <WeightTree
                drawing={drawing}
                title={treeScreen.pictureTitle(body, year)}
                description={`${plain(verdict)} ${treeScreen.pictureDescription}`}
                matched={matched}
                onFold={(id, open) => fold.set([id], open)}
              />
            </Scroller>
            <TreeLegend weighted={weighted} outcomes={scored ? outcomesOf(framed) : []} />
          </figure>
          <Outline
            forest={forest}
            isOpen={isOpen}
            withIndicators={choice.level === 'indicators'}
            matched={matched}
            onFold={fold.set}
          />
        </div>
      )}
    </div>
  );
}

function outcomesOf(nodes: TreeAnswer['nodes']): readonly Outcome[] {
  return [...new Set(nodes.filter((node) => node.kind === 'indicator').map(outcomeOf))];
}
