import type { RiskAnswer } from '@traguardo/contracts';
import { riskScreen } from '@traguardo/texts/screens/risk';
import { sheetWords } from '@traguardo/texts/screens/sheets';
import { day, figure, number, words } from './cells.ts';
import { type SheetSource, sheetOf } from './sheet-source.ts';

const { column, title } = sheetWords;
const head = { family: 'risk', group: sheetWords.group.risk } as const;

/** The register area by area, event by event, measure by measure, and every look at a measure. */
export function riskSheets({ register }: RiskAnswer): SheetSource[] {
  if (!register) return [];
  const { areas, measures, implementation, general, reviews } = register;
  const total = { code: null, title: riskScreen.allAreas, level: null, processes: null, implementation };
  const events = areas.flatMap((area) =>
    area.processes.flatMap((process) => process.events.map((event) => ({ area, process, ...event }))),
  );
  const titleOf = new Map(measures.map(({ id, title }) => [id, title]));
  const looks = measures.flatMap((measure) => measure.looks.map((look) => ({ measure, ...look })));
  return [
    sheetOf(
      { id: 'aree-di-rischio', title: title.riskAreas, ...head },
      [...areas, total],
      [
        { label: column.code, cell: ({ code }) => words(code) },
        { label: riskScreen.area, cell: ({ title }) => words(title) },
        { label: riskScreen.levelHeader, cell: ({ level }) => words(level && riskScreen.level[level]) },
        { label: riskScreen.processes, cell: ({ processes }) => number(processes?.length) },
        { label: riskScreen.dueMeasures, cell: (area) => number(area.implementation.due) },
        { label: riskScreen.onTime, cell: (area) => number(area.implementation.onTime) },
        { label: riskScreen.rate, cell: (area) => number(area.implementation.rate, '%') },
      ],
    ),
    sheetOf({ id: 'tipi-di-misura', title: riskScreen.types, ...head }, register.types, [
      { label: riskScreen.typeHeader, cell: ({ type }) => words(riskScreen.type(type)) },
      { label: riskScreen.dueMeasures, cell: ({ implementation }) => number(implementation.due) },
      { label: riskScreen.onTime, cell: ({ implementation }) => number(implementation.onTime) },
      { label: riskScreen.rate, cell: ({ implementation }) => number(implementation.rate, '%') },
    ]),
    sheetOf({ id: 'rischi', title: title.riskEvents, ...head }, events, [
      { label: riskScreen.area, cell: ({ area }) => words(area.title) },
      { label: riskScreen.process, cell: ({ process }) => words(process.title) },
      { label: column.unit, cell: ({ process }) => words(process.unit) },
      { label: column.phase, cell: ({ phase }) => words(phase) },
      { label: riskScreen.event, cell: ({ title }) => words(title) },
      { label: riskScreen.levelHeader, cell: ({ level }) => words(riskScreen.level[level]) },
      { label: riskScreen.motivation, cell: ({ motivation }) => words(motivation) },
      {
        label: column.legacy,
        cell: ({ legacy }) => words(legacy && riskScreen.legacy(legacy.impact, legacy.probability)),
      },
      {
        label: column.evidence,
        cell: ({ indicators }) =>
          words(
            indicators
              .map(({ kind, level, evidence }) =>
                riskScreen.evidence(riskScreen.keyIndicator(kind), riskScreen.level[level], evidence),
              )
              .join('; '),
          ),
      },
      { label: column.status, cell: ({ treatment }) => words(riskScreen.treatment[treatment]) },
      {
        label: riskScreen.measuresHeader,
        cell: (event) => words(event.measures.map((id) => titleOf.get(id) ?? id).join('; ')),
      },
    ]),
    sheetOf({ id: 'misure', title: title.measures, ...head }, measures, [
      { label: riskScreen.measure, cell: ({ title }) => words(title) },
      {
        label: column.measureKind,
        cell: ({ kind }) => words(kind === 'generale' ? riskScreen.general : riskScreen.specific),
      },
      { label: column.type, cell: ({ type }) => words(riskScreen.type(type)) },
      { label: riskScreen.owner, cell: ({ owner }) => words(owner) },
      { label: riskScreen.due, cell: ({ due }) => day(due) },
      { label: column.done, cell: ({ done }) => day(done) },
      { label: column.indicator, cell: ({ indicator }) => words(indicator) },
      { label: riskScreen.expected, printed: true, cell: ({ expected }) => figure(expected) },
      { label: riskScreen.outcome, printed: true, cell: ({ outcome }) => figure(outcome) },
      { label: column.status, cell: ({ state }) => words(riskScreen.state[state]) },
      {
        label: column.lacks,
        cell: ({ lacks }) => words(lacks.map((part) => riskScreen.part[part]).join(', ')),
      },
    ]),
    sheetOf({ id: 'monitoraggio-delle-misure', title: title.looks, ...head }, looks, [
      { label: riskScreen.measure, cell: ({ measure }) => words(measure.title) },
      { label: column.lookLevel, cell: ({ level }) => words(riskScreen.lookLevel[level]) },
      { label: column.date, cell: ({ date }) => day(date) },
      { label: column.holder, cell: ({ role }) => words(role) },
      { label: column.checked, cell: ({ checked }) => number(checked) },
      { label: column.cases, cell: ({ total }) => number(total) },
      { label: column.width, cell: ({ width }) => words(width && riskScreen.width[width]) },
      { label: riskScreen.outcome, cell: ({ result }) => words(riskScreen.result[result]) },
      {
        label: column.suitability,
        cell: ({ suitability }) => words(suitability && riskScreen.suitability[suitability]),
      },
      { label: column.note, cell: ({ note }) => words(note) },
    ]),
    sheetOf({ id: 'misure-generali', title: title.generalMeasures, ...head }, general, [
      { label: riskScreen.measure, cell: ({ kind }) => words(riskScreen.generalMeasure(kind)) },
      { label: column.status, cell: ({ state }) => words(riskScreen.generalState[state]) },
      { label: column.date, cell: ({ date }) => day(date) },
      { label: column.holder, cell: ({ role }) => words(role) },
      { label: column.note, cell: ({ note }) => words(note) },
    ]),
    sheetOf({ id: 'riesami', title: title.reviews, ...head }, reviews, [
      { label: column.date, cell: ({ date }) => day(date) },
      { label: column.organ, cell: ({ organ }) => words(organ) },
      { label: column.note, cell: ({ note }) => words(note) },
    ]),
  ];
}
