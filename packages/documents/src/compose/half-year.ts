import type { CivilDate } from '@traguardo/core/kernel';
import type { FrameNode } from '@traguardo/core/plan';
import { italian } from '@traguardo/texts';
import { documentWords, halfYearWords, type Standing } from '@traguardo/texts/documents';
import { monitoringScreen } from '@traguardo/texts/screens/monitoring';
import type { Block, PublicDocument, Row, Section, Table } from '../model/document.ts';
import { changesSection } from './acts.ts';
import { datedCell, nameCell, placementsUnder } from './indicator-tables.ts';
import { controlledSections, objectiveSections } from './objectives.ts';
import { aside, figureCell, figures, paragraph, section, table, titles } from './parts.ts';
import { documentOf } from './relazione.ts';
import type { DocumentSource } from './source.ts';
import { lacks, type Progress, progressOf } from './standing.ts';
import { withdrawnBlocks } from './withdrawn.ts';

const { headings, captions, columns } = halfYearWords;

/**
 * The report within the year (D.Lgs. 150/2009 art. 6): beside each target the measure known on the day of the
 * document, how far it is and what to do, then what has no measure. Without any measure it says so.
 */
export function composeHalfYear(source: DocumentSource): PublicDocument {
  const { plan, tree } = source;
  const all = plan.placements.map((placement) => progressOf(placement, source));
  const parts = [
    section('sintesi', headings.summary, summary(all, source), [campaignSection(source)]),
    section('obiettivi', headings.objectives, withdrawnBlocks(source), [
      ...objectiveSections(null, source, progressTable, false),
      ...controlledSections(source, progressTable, false),
    ]),
    section('mancanti', headings.unmeasured, unmeasured(all, source)),
    changesSection(source),
  ];
  return documentOf('semestrale', parts, source, titleOn(tree.at, plan.year));
}

/** Of the half-year about its middle, of the whole year from its last day on. */
function titleOn(at: CivilDate, year: number): string {
  if (at >= `${year}-12-31`) return halfYearWords.titleOfYear(year);
  const middle = at >= `${year}-06-01` && at <= `${year}-08-31`;
  return middle ? halfYearWords.title(year) : halfYearWords.titleAt(year);
}

function summary(all: readonly Progress[], { tree }: DocumentSource): readonly Block[] {
  const day = italian(tree.at);
  if (all.length === 0) return [aside(halfYearWords.noIndicators)];
  const measured = all.filter(({ result }) => result !== null).length;
  const met = all.filter(({ standing }) => standing === 'reached' || standing === 'on-course').length;
  const counts = new Map<Standing, number>();
  for (const { standing } of all) counts.set(standing, (counts.get(standing) ?? 0) + 1);
  const rows = (Object.keys(halfYearWords.standing) as Standing[])
    .filter((standing) => counts.has(standing))
    .map((standing) => ({
      cells: [
        { text: halfYearWords.standing[standing], header: true },
        figureCell(`standing/${standing}`, `${counts.get(standing)}`),
      ],
    }));
  return [
    paragraph(halfYearWords.law(day)),
    ...(measured === 0
      ? [aside(halfYearWords.noMeasures(day))]
      : [paragraph(halfYearWords.summary({ all: all.length, measured, reached: met }))]),
    ...table('sintesi', captions.summary, [titles(columns.standing, 4), figures(columns.count)], rows),
  ];
}

/** The collections of figures that speak of the day of the report; where none does, the last before it. */
function campaignSection({ plan, tree }: DocumentSource): Section | null {
  const [last, ...others] = (plan.monitoring?.campaigns ?? [])
    .filter(({ at }) => at <= tree.at)
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
  if (last === undefined) return section('rilevazione', headings.campaign, [aside(halfYearWords.noCampaign)]);
  const own = last.at === tree.at ? [last, ...others.filter(({ at }) => at === tree.at)] : [last];
  const said =
    last.at === tree.at ? [] : [paragraph(halfYearWords.lastCampaign(last.title, italian(last.at)))];
  const rows = own.map(({ id, title, at, due, state, owed }) => {
    const delivered = owed.filter((one) => one.delivered !== undefined).length;
    const absent = owed.filter((one) => one.delivered === undefined && one.absence !== undefined).length;
    return {
      cells: [
        { text: title, header: true },
        figureCell(`campaign/${id}/at`, italian(at)),
        figureCell(`campaign/${id}/due`, italian(due)),
        { text: monitoringScreen.state[state.kind] },
        figureCell(`campaign/${id}/owed`, `${owed.length}`),
        figureCell(`campaign/${id}/delivered`, `${delivered}`),
        figureCell(`campaign/${id}/absent`, `${absent}`),
      ],
    };
  });
  const heads = [
    titles(columns.campaign, 3),
    figures(columns.at, 1.2),
    figures(columns.due, 1.2),
    titles(columns.state, 1.5),
    figures(columns.owed),
    figures(columns.delivered),
    figures(columns.absent),
  ];
  return section('rilevazione', headings.campaign, [
    ...said,
    ...table('rilevazioni', captions.campaigns, heads, rows),
  ]);
}

/** The columns of measure and distance stand only where something is measured. */
function progressTable(node: FrameNode, source: DocumentSource): readonly Table[] {
  const shown = placementsUnder(node, source).map((one) => ('cells' in one ? one : progressOf(one, source)));
  const measured = shown.some((one) => !('cells' in one) && one.result !== null);
  const rows: Row[] = shown.map((one) => ('cells' in one ? one : progressRow(one, measured, source)));
  return table(
    `andamento-${node.id}`,
    captions.objective(node.title),
    [
      titles(columns.indicator, 4),
      figures(columns.target, 1.3),
      figures(columns.day, 1.2),
      ...(measured ? [figures(columns.measured, 1.2)] : []),
      titles(columns.standing, 1.7),
      ...(measured ? [figures(columns.distance, 1.3)] : []),
      titles(columns.todo, 2.6),
    ],
    rows,
  );
}

function progressRow(one: Progress, measured: boolean, source: DocumentSource): Row {
  const { placement, target, result, standing, distance } = one;
  const { at } = source.tree;
  const id = `indicator/${placement.indicator}`;
  const state = halfYearWords.standing[standing];
  const day = target === null ? '' : italian(target.at);
  const old = result !== null && result.at !== at;
  return {
    cells: [
      nameCell(placement, source),
      datedCell(`${id}/target`, target ?? undefined),
      { text: day },
      ...(measured ? [datedCell(`${id}/value`, result ?? undefined)] : []),
      { text: old ? halfYearWords.earlier(state, italian(result.at)) : state },
      ...(measured ? [figureCell(`${id}/distance/${at}`, distance ?? '')] : []),
      { text: halfYearWords.todo(standing, day) },
    ],
  };
}

function unmeasured(all: readonly Progress[], source: DocumentSource): readonly Block[] {
  const { plan } = source;
  const rows = all.filter(lacks).map(({ placement, target, standing, absence, units }) => {
    const node = plan.nodeById.get(placement.node);
    return {
      cells: [
        nameCell(placement, source),
        { text: [node?.code, node?.title].filter((part) => part).join(' ') },
        { text: target === null ? '' : italian(target.at) },
        { text: units },
        { text: absence ?? halfYearWords.standing[standing] },
      ],
    };
  });
  if (rows.length === 0)
    return [paragraph(all.length === 0 ? documentWords.empty : halfYearWords.allMeasured)];
  const heads = [
    titles(columns.indicator, 4),
    titles(columns.objective, 3),
    figures(columns.day, 1.2),
    titles(columns.units, 2),
    titles(columns.why, 2),
  ];
  return table('mancanti', captions.unmeasured, heads, rows);
}
