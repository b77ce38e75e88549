import type { ActReference, ChangeView, MonitoringAnswer } from '@traguardo/contracts';
import { italian } from '@traguardo/texts';
import { scoreStatusLabel } from '@traguardo/texts/labels';
import { monitoringScreen } from '@traguardo/texts/screens/monitoring';
import { sheetWords } from '@traguardo/texts/screens/sheets';
import { day, figure, number, words } from './cells.ts';
import { type SheetSource, sheetOf } from './sheet-source.ts';

const { column, title } = sheetWords;
const head = { family: 'monitoring', group: sheetWords.group.monitoring } as const;

/** Campaigns, every figure they asked, the indicators at the day of each, and the changes of the year. */
export function monitoringSheets({ campaigns, rows, changes }: MonitoringAnswer): SheetSource[] {
  const deliveries = campaigns.flatMap((campaign) =>
    campaign.deliveries.map((delivery) => ({ campaign, ...delivery })),
  );
  const checkpoints = rows.flatMap(({ indicator, objective, checkpoints }) =>
    checkpoints.map((checkpoint) => ({
      ...checkpoint,
      indicator,
      objective,
      campaign: campaigns.find(({ id }) => id === checkpoint.campaign),
    })),
  );
  return [
    sheetOf({ id: 'rilevazioni', title: title.campaigns, ...head }, campaigns, [
      { label: monitoringScreen.campaign, cell: ({ title }) => words(title) },
      { label: monitoringScreen.referredTo, cell: ({ at }) => day(at) },
      { label: monitoringScreen.due, cell: ({ due }) => day(due) },
      { label: column.status, cell: ({ state }) => words(monitoringScreen.state[state]) },
      { label: column.opened, cell: ({ opened }) => day(opened) },
      { label: column.closed, cell: ({ closed }) => day(closed) },
      { label: column.approved, cell: ({ approved }) => day(approved) },
      { label: monitoringScreen.act, cell: ({ act }) => words(actText(act)) },
      { label: column.informed, cell: ({ informed }) => day(informed) },
      {
        label: column.reopenings,
        cell: ({ reopenings }) =>
          words(
            reopenings.map(({ date, reason }) => monitoringScreen.reopened(italian(date), reason)).join('; '),
          ),
      },
      { label: column.owed, cell: ({ owed }) => number(owed) },
      { label: monitoringScreen.delivered, cell: ({ counts }) => number(counts['on-time'] + counts.late) },
      { label: monitoringScreen.late, cell: ({ counts }) => number(counts.late) },
      {
        label: monitoringScreen.absent,
        cell: ({ counts }) => number(counts['not-yet-known'] + counts['not-applicable']),
      },
      { label: monitoringScreen.awaited, cell: ({ counts }) => number(counts.awaited + counts.overdue) },
    ]),
    sheetOf({ id: 'consegne', title: title.deliveries, ...head }, deliveries, [
      { label: monitoringScreen.campaign, cell: ({ campaign }) => words(campaign.title) },
      { label: monitoringScreen.indicator, cell: ({ indicator }) => words(indicator.title) },
      { label: monitoringScreen.unit, cell: ({ unit }) => words(unit) },
      { label: column.status, cell: ({ state }) => words(monitoringScreen.delivery[state]) },
      { label: column.date, cell: ({ delivered }) => day(delivered) },
      { label: monitoringScreen.reason, cell: ({ reason }) => words(reason) },
    ]),
    sheetOf({ id: 'andamento', title: title.checkpoints, ...head }, checkpoints, [
      { label: column.code, cell: ({ objective }) => words(objective?.code) },
      { label: monitoringScreen.indicator, cell: ({ indicator }) => words(indicator.title) },
      { label: monitoringScreen.campaign, cell: ({ campaign }) => words(campaign?.title) },
      { label: monitoringScreen.referredTo, cell: ({ campaign }) => day(campaign?.at) },
      { label: column.target, printed: true, cell: ({ target }) => figure(target) },
      { label: column.result, printed: true, cell: ({ result }) => figure(result) },
      { label: column.score, cell: ({ score }) => number(score) },
      { label: column.status, cell: ({ status }) => words(scoreStatusLabel[status]) },
    ]),
    sheetOf({ id: 'variazioni', title: title.changes, ...head }, changes, [
      { label: monitoringScreen.what, cell: ({ subject }) => words(subject.title) },
      { label: column.kind, cell: ({ kind }) => words(monitoringScreen.changeKind[kind]) },
      { label: monitoringScreen.referredTo, cell: ({ at }) => day(at) },
      { label: column.date, cell: ({ date }) => day(date) },
      { label: monitoringScreen.before, cell: (change) => valueCell(change, change.old) },
      { label: monitoringScreen.after, cell: (change) => valueCell(change, change.new) },
      { label: column.inForce, cell: ({ broken }) => words(broken ? monitoringScreen.broken : null) },
      { label: monitoringScreen.reason, cell: ({ reason }) => words(reason) },
      { label: monitoringScreen.act, cell: ({ act }) => words(actText(act)) },
      {
        label: monitoringScreen.oiv,
        cell: ({ opinion }) => words(opinion && monitoringScreen.opinion[opinion.view]),
      },
      { label: column.note, cell: ({ opinion }) => words(opinion?.note) },
    ]),
  ];
}

/** A weight is a number in percent; anything else is as the plan wrote it. */
function valueCell({ kind }: ChangeView, value: string | null) {
  return kind === 'indicator-weight' || kind === 'node-weight' ? number(value, '%') : words(value);
}

function actText(act: ActReference | null): string | null {
  if (!act) return null;
  return monitoringScreen.actOf(act.organ, act.number, act.date === null ? null : italian(act.date));
}
