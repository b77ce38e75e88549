import {
  type EvaluatedRank,
  type Evaluation,
  type EvaluationCard,
  evaluationScore,
  type PublishedCount,
  publishedRank,
  type RankSystem,
} from '@traguardo/core/evaluation';
import { decimalText } from '@traguardo/core/kernel';
import type { Plan } from '@traguardo/core/plan';
import { italian } from '@traguardo/texts';
import { sectionWords } from '@traguardo/texts/documents';
import { evaluationScreen } from '@traguardo/texts/screens/evaluation';
import type { Cell, Row, Section, Table } from '../model/document.ts';
import { aside, figureCell, figures, section, table, titles } from './parts.ts';
import type { DocumentSource } from './source.ts';

const { evaluation: words } = sectionWords;

/**
 * What anybody may read of individual evaluations (D.Lgs. 33/2013 art. 20 c. 2): what is weighed, and for each rank
 * whose ratings are all final how many people are in each class, cells that could tell somebody's withheld. Never
 * a rating of one person. Null where nothing is entered.
 */
export function evaluationSection(source: DocumentSource): Section | null {
  const { plan } = source;
  const { evaluation } = plan;
  if (evaluation === undefined) return null;
  const ranks = evaluation.systems.map((system) => rankOf(system, evaluation, source));
  const people = ranks.filter(({ cards }) => cards.length > 0);
  const undecided = people.filter(({ decided }) => !decided).map(({ rank }) => evaluationScreen.rank[rank]);
  return section('valutazione', words.heading, [
    ...(people.length === 0 ? [] : [aside(words.protected)]),
    ...distributionTable(people, evaluation),
    ...(undecided.length === 0 ? [] : [aside(words.undecided(undecided))]),
    ...systemsTable(evaluation),
  ]);
}

interface Ranked {
  readonly rank: EvaluatedRank;
  readonly system: RankSystem;
  readonly cards: readonly EvaluationCard[];
  readonly decided: boolean;
}

function rankOf(system: RankSystem, { cards }: Evaluation, { plan, tree: { at } }: DocumentSource): Ranked {
  const own = cards.filter(({ role }) => rankOfRole(plan, role) === system.rank);
  const decided = own.every(({ state }) => state.kind === 'final' && state.date <= at);
  return { rank: system.rank, system, cards: own, decided };
}

function rankOfRole({ body }: Plan, role: EvaluationCard['role']): string | undefined {
  return body.roles.find(({ id }) => id === role)?.rank;
}

function distributionTable(ranks: readonly Ranked[], { classes }: Evaluation): readonly Table[] {
  const shown = ranks
    .filter(({ decided }) => decided)
    .map(({ rank, system, cards }) => {
      const scores = cards.map((card) => evaluationScore(card, system));
      const published = publishedRank(
        scores.map((score) => (score.ok ? score.value.score : null)),
        classes,
      );
      return { rank, people: cards.length, ...published };
    });
  const unclassed = shown.some(({ unclassed: cell }) => cell.kind === 'count' && cell.people > 0);
  const rows: Row[] = shown.map(({ rank, people, counts, unclassed: rest, spread }) => ({
    cells: [
      { text: evaluationScreen.rank[rank], header: true },
      figureCell(`evaluation/${rank}/people`, `${people}`),
      ...classes.map(({ id }, at) => countCell(`evaluation/${rank}/${id}`, counts[at])),
      ...(unclassed ? [countCell(`evaluation/${rank}/unclassed`, rest)] : []),
      spread === null
        ? { text: evaluationScreen.notPublished }
        : figureCell(`evaluation/${rank}/spread`, evaluationScreen.spreadUnit(italian(spread.toFixed(2)))),
    ],
  }));
  const columns = [
    titles(evaluationScreen.rankHeader, 2.5),
    figures(evaluationScreen.people),
    ...classes.map(({ label, from }) =>
      figures(evaluationScreen.classes(label, italian(decimalText(from))), 1.3),
    ),
    ...(unclassed ? [figures(evaluationScreen.unclassed)] : []),
    figures(evaluationScreen.spread, 1.7),
  ];
  return table('valutazioni', words.distribution, columns, rows);
}

function countCell(id: string, cell: PublishedCount | undefined): Cell {
  return cell?.kind === 'count' ? figureCell(id, `${cell.people}`) : { text: evaluationScreen.withheld };
}

function systemsTable({ systems }: Evaluation): readonly Table[] {
  const components = [...new Set(systems.flatMap((one) => one.components.map(({ component }) => component)))];
  const rows = components.map((component) => ({
    cells: [
      { text: evaluationScreen.component[component], header: true },
      ...systems.map(({ rank, components: own }) => {
        const weight = own.find((one) => one.component === component)?.weight;
        return weight === undefined
          ? { text: evaluationScreen.notUsed }
          : figureCell(`evaluation/${rank}/${component}/weight`, italian(decimalText(weight)));
      }),
    ],
  }));
  return table(
    'sistema-valutazione',
    words.systems,
    [
      titles(evaluationScreen.componentHeader, 4),
      ...systems.map(({ rank }) => figures(evaluationScreen.rank[rank], 1.5)),
    ],
    rows,
  );
}
