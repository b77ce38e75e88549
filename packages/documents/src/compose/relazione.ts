import type { DataTable, TableSection } from '@traguardo/core/plan';
import { italian } from '@traguardo/texts';
import { documentWords } from '@traguardo/texts/documents';
import type { Block, PublicDocument, Row, Section } from '../model/document.ts';
import { attainmentCharts } from './drawings/attainment-chart.ts';
import { treeDrawings } from './drawings/performance-tree.ts';
import { dashboardTable, printedTable, resultsTable } from './indicator-tables.ts';
import { objectiveSections } from './objectives.ts';
import { figureCell, figures, section, table, titles } from './parts.ts';
import { passagesOf } from './prose.ts';
import type { DocumentSource } from './source.ts';

const { headings, captions, columns: words } = documentWords;

/** The Relazione sulla performance (D.Lgs. 150/2009 art. 10 c. 1 lett. b): results, objective by objective. */
export function composeRelazione(source: DocumentSource): PublicDocument {
  const { plan } = source;
  const passages = (code: string): readonly Block[] => passagesOf(plan.narratives, code);
  const dashboards = (kind: 'unit' | 'individual') =>
    plan.dashboards
      .filter((one) => one.kind === kind)
      .map(({ id, title, indicators }) =>
        section(`cruscotto-${id}`, title, dashboardTable(id, title, indicators, source)),
      );
  const parts = [
    section('premessa', headings.preface, [...passages('relazione'), ...passages('premessa')]),
    section(
      'contesto',
      headings.contextAndResources,
      passages('1'),
      [
        tablesSection('context', source),
        tablesSection('people', source),
        tablesSection('finance', source),
        tablesSection('training', source),
        tablesSection('remote-work', source),
        tablesSection('benchmark', source),
      ],
      '1',
    ),
    section(
      'performance-organizzativa',
      headings.organisation,
      passages('2'),
      [
        section(
          'mappa-strategica',
          headings.map,
          [...passages('2.1'), ...treeDrawings(source, true)],
          [],
          '2.1',
        ),
        section(
          'risultati',
          headings.strategic,
          [...passages('2.2'), ...attainmentCharts(source)],
          objectiveSections(null, source, resultsTable, true),
          '2.2',
        ),
        section('comuni', headings.common, [...passages('2.3'), ...commonTable(source)], [], '2.3'),
        section('cruscotti', headings.operational, passages('2.4'), dashboards('unit'), '2.4'),
        section('genere', headings.gender, passages('2.5'), [], '2.5'),
      ],
      '2',
    ),
    section('individuali', headings.individual, passages('3'), dashboards('individual'), '3'),
    section('processo', headings.process, [...passages('4'), ...actsTable(source)], [], '4'),
  ];
  return documentOf('relazione', parts, source);
}

/** The frame of every document: whose it is, of which day, in what state. */
export function documentOf(
  kind: PublicDocument['kind'],
  parts: readonly (Section | null)[],
  { plan, tree, state }: DocumentSource,
  title: string = plan.document.title,
): PublicDocument {
  return {
    kind,
    title,
    subtitle: documentWords.at(italian(tree.at)),
    body: plan.body.name,
    at: tree.at,
    state,
    sections: parts.filter((part) => part !== null),
  };
}

/** All tables of a part of the document; null where it has none. */
export function tablesSection(part: TableSection, { plan }: DocumentSource): Section | null {
  const own = plan.tables.filter(({ section: of }: DataTable) => of === part);
  const title = part in headings ? headings[part as keyof typeof headings] : part;
  return section(`tabelle-${part}`, title, own.flatMap(printedTable));
}

/** The common national indicators with target and result of the year they are judged by. */
function commonTable({ plan, tree }: DocumentSource) {
  const rows: Row[] = plan.commonGoals.flatMap((goal) => [
    { heading: true, cells: [{ text: goal.title, header: true, strong: true }] },
    ...plan.commonIndicators
      .filter(({ goal: of }) => of === goal.id)
      .map((indicator) => ({
        cells: [
          { text: indicator.title, header: true },
          figureCell(
            `indicator/${indicator.id}/score`,
            tree.byId.get(indicator.id)?.score == null
              ? ''
              : italian(tree.byId.get(indicator.id)?.score ?? ''),
          ),
        ],
      })),
  ]);
  return table('comuni', captions.common, [titles(words.indicator, 5), figures(words.score)], rows);
}

/** The acts of the cycle: what was decided, by whom, when. */
export function actsTable({ plan }: DocumentSource) {
  return table(
    'atti',
    captions.acts,
    [titles(words.act, 2), titles(words.organ, 2), titles(words.number), titles(words.date)],
    plan.acts.map((act) => ({
      cells: [
        { text: act.kind.replaceAll('-', ' '), header: true },
        { text: act.organ },
        { text: act.number ?? '' },
        figureCell(`act/${act.id}/date`, act.date === undefined ? '' : italian(act.date)),
      ],
    })),
  );
}
