import type { Measure, RiskEvent, RiskProcess, RiskRegister } from '@traguardo/core/risk';
import { italian } from '@traguardo/texts';
import { sectionWords } from '@traguardo/texts/documents';
import { riskScreen } from '@traguardo/texts/screens/risk';
import type { Row, Section, Table } from '../model/document.ts';
import { roleTitle, unitName } from './names.ts';
import { figureCell, figures, paragraph, section, table, titles } from './parts.ts';
import type { DocumentSource } from './source.ts';

const { risk: words } = sectionWords;

/** The corruption risks area by area and what is done about them (PNA 2019 annex 1); null without a register. */
export function riskSection(source: DocumentSource): Section | null {
  const { risk } = source.plan;
  if (risk === undefined) return null;
  const tables = [...eventsTable(risk), ...measuresTable(risk, source), ...generalTable(risk, source)];
  if (tables.length === 0) return null;
  return section('rischi', words.heading, [paragraph(words.threshold(risk.threshold)), ...tables]);
}

function eventsTable({ areas, processes, measures }: RiskRegister): readonly Table[] {
  const rows = areas.flatMap(({ id, code, title }): readonly Row[] => {
    const own = processes
      .filter(({ area }) => area === id)
      .flatMap((process) => process.events.map((event) => eventRow(event, process, measures)));
    return own.length === 0
      ? []
      : [
          { heading: true, cells: [{ text: riskScreen.register(code, title), header: true, strong: true }] },
          ...own,
        ];
  });
  const columns = [
    titles(words.event, 3),
    titles(words.process, 2.2),
    titles(words.level, 1),
    titles(words.motivation, 4),
    titles(words.specific, 3),
  ];
  return table('rischi', words.events, columns, rows);
}

function eventRow(event: RiskEvent, { title }: RiskProcess, measures: readonly Measure[]): Row {
  const { rating } = event;
  const own = measures.filter(({ kind, events }) => kind === 'specifica' && events.includes(event.id));
  const scheme =
    rating.kind === 'legacy-product' ? riskScreen.legacy(rating.impact, rating.probability) : undefined;
  return {
    cells: [
      { text: event.title, header: true },
      { text: title },
      { text: riskScreen.level[rating.level] },
      { text: [rating.motivation, scheme].filter((part) => part).join(' · ') || riskScreen.noMotivation },
      { text: own.map((measure) => measure.title).join('; ') || riskScreen.noMeasure },
    ],
  };
}

function measuresTable({ measures }: RiskRegister, { plan }: DocumentSource): readonly Table[] {
  const columns = [
    titles(words.measure, 3),
    titles(words.type, 1.6),
    titles(words.who, 2.4),
    figures(words.due, 1.2),
    titles(words.expected, 3),
  ];
  const rows = measures.map(({ id, title, kind, type, role, unit, due, indicator, expected }) => ({
    cells: [
      { text: title, header: true },
      { text: `${kind === 'generale' ? riskScreen.general : riskScreen.specific}, ${riskScreen.type(type)}` },
      { text: [roleTitle(plan, role), unitName(plan, unit)].filter((part) => part).join(', ') },
      figureCell(`risk/measure/${id}/due`, due === undefined ? '' : italian(due)),
      { text: [indicator, expected?.printed].filter((part) => part).join(': ') },
    ],
  }));
  return table('misure', words.measures, columns, rows);
}

function generalTable(
  { generalMeasures }: RiskRegister,
  { plan, tree: { at } }: DocumentSource,
): readonly Table[] {
  const columns = [titles(words.measure, 3), titles(words.who, 3), titles(words.state, 4)];
  const rows = generalMeasures.map(({ kind, role, state }) => ({
    cells: [
      { text: riskScreen.generalMeasure(kind), header: true },
      { text: roleTitle(plan, role) },
      { text: words.generalState(state, italian, at) },
    ],
  }));
  return table('misure-generali', words.general, columns, rows);
}
