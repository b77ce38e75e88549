import { type Decimal, decimalText } from '@traguardo/core/kernel';
import { type Change, inOrder } from '@traguardo/core/monitoring';
import type { Plan } from '@traguardo/core/plan';
import { italian } from '@traguardo/texts';
import { documentWords, sectionWords } from '@traguardo/texts/documents';
import { actKindLabel } from '@traguardo/texts/labels';
import { monitoringScreen } from '@traguardo/texts/screens/monitoring';
import type { Cell, Section, Table } from '../model/document.ts';
import { aside, figureCell, section, table, titles } from './parts.ts';
import type { DocumentSource } from './source.ts';

const { headings, captions, columns: words } = documentWords;

/** The acts of the cycle: what was decided, by whom, when; null where none is kept. */
export function actsSection({ plan }: DocumentSource): Section | null {
  const columns = [
    titles(words.act, 3),
    titles(words.organ, 3),
    titles(words.number, 1),
    titles(words.date, 1.5),
  ];
  const rows = plan.acts.map((act) => ({
    cells: [
      { text: actKindLabel[act.kind], header: true },
      { text: act.organ },
      { text: act.number ?? sectionWords.notGiven },
      act.date === undefined
        ? { text: sectionWords.notGiven }
        : figureCell(`act/${act.id}/date`, italian(act.date)),
    ],
  }));
  return section('atti', headings.acts, table('atti', captions.acts, columns, rows));
}

/**
 * The changes of the plan known at the date of the document, each with what it replaced, its reason and the
 * view of the OIV (D.Lgs. 150/2009 art. 6 c. 1). Where there are none that is said.
 */
export function changesSection({ plan, tree }: DocumentSource): Section | null {
  const changes = inOrder(plan.changes.filter(({ date }) => date <= tree.at));
  if (changes.length === 0) {
    return section('variazioni', headings.changes, [aside(documentWords.noChanges)]);
  }
  return section('variazioni', headings.changes, changesTable(changes, plan));
}

function changesTable(changes: readonly Change[], plan: Plan): readonly Table[] {
  const columns = [
    titles(words.date, 1.3),
    titles(words.what, 4),
    titles(words.before, 1.3),
    titles(words.after, 1.3),
    titles(words.reason, 3),
    titles(words.oiv, 1.5),
  ];
  const rows = changes.map((change) => {
    const [before, after] = valuesOf(change);
    return {
      cells: [
        figureCell(`change/${change.id}/date`, italian(change.date)),
        { text: `${monitoringScreen.changeKind[change.kind]}: ${nameOf(change, plan)}`, header: true },
        before,
        after,
        { text: change.reason },
        {
          text: change.opinion ? monitoringScreen.opinion[change.opinion.view] : monitoringScreen.noOpinion,
        },
      ],
    };
  });
  return table('variazioni', captions.changes, columns, rows);
}

function nameOf(change: Change, plan: Plan): string {
  if (change.kind === 'node-weight') return plan.nodeById.get(change.node)?.title ?? change.node;
  return plan.indicatorById.get(change.indicator)?.title ?? change.indicator;
}

function valuesOf(change: Change): readonly [Cell, Cell] {
  const id = `change/${change.id}`;
  const percent = (value: Decimal): string => `${italian(decimalText(value))}%`;
  switch (change.kind) {
    case 'target':
      return [figureCell(`${id}/old`, change.old.printed), figureCell(`${id}/new`, change.new.printed)];
    case 'indicator-weight':
    case 'node-weight':
      return [figureCell(`${id}/old`, percent(change.old)), figureCell(`${id}/new`, percent(change.new))];
    case 'indicator-added':
    case 'indicator-withdrawn':
      return [{ text: '' }, { text: '' }];
  }
}
