import type {
  EvaluationAnswer,
  EvaluationView,
  RatingsAnswer,
  RatingView,
  SheetCell,
} from '@traguardo/contracts';
import { evaluationScreen } from '@traguardo/texts/screens/evaluation';
import { sheetWords } from '@traguardo/texts/screens/sheets';
import { day, number, words } from './cells.ts';
import { type SheetSource, sheetOf } from './sheet-source.ts';

const { column, title } = sheetWords;
const group = sheetWords.group.evaluation;

/** What may be published: how many people in which class, where the number is not withheld, what is rated, what is due. */
export function evaluationSheets({ evaluation }: EvaluationAnswer): SheetSource[] {
  if (!evaluation) return [];
  const { distribution, classes, systems } = evaluation;
  const labelOf = new Map(classes.map(({ id, label }) => [id, label]));
  const counts = distribution.flatMap(({ rank, decided, counts, unclassed }) => [
    ...counts.map((count) => ({ rank, decided, class: labelOf.get(count.class), people: count.people })),
    { rank, decided, class: evaluationScreen.unclassed, people: unclassed },
  ]);
  const pay = [
    { entry: evaluationScreen.setAside, amount: payCell(evaluation.setAside) },
    { entry: evaluationScreen.due, amount: dueCell(evaluation) },
  ];
  const weights = systems.flatMap(({ rank, components }) => components.map((each) => ({ rank, ...each })));
  return [
    sheetOf(
      {
        id: 'distribuzione',
        family: 'evaluation',
        title: title.distribution,
        group,
        notes: [evaluationScreen.distributionNote],
      },
      counts,
      [
        { label: evaluationScreen.rankHeader, cell: ({ rank }) => words(evaluationScreen.rank[rank]) },
        { label: evaluationScreen.classHeader, cell: (count) => words(count.class) },
        {
          label: evaluationScreen.people,
          cell: ({ decided, people }) => (people === null ? withheld(decided) : number(people)),
        },
      ],
    ),
    sheetOf({ id: 'differenziazione', family: 'evaluation', title: title.spread, group }, distribution, [
      { label: evaluationScreen.rankHeader, cell: ({ rank }) => words(evaluationScreen.rank[rank]) },
      { label: evaluationScreen.people, cell: ({ people }) => number(people) },
      {
        label: evaluationScreen.spread,
        cell: ({ decided, spread }) => (spread === null ? withheld(decided) : number(spread)),
      },
    ]),
    sheetOf({ id: 'componenti', family: 'evaluation', title: title.components, group }, weights, [
      { label: evaluationScreen.rankHeader, cell: ({ rank }) => words(evaluationScreen.rank[rank]) },
      {
        label: evaluationScreen.componentHeader,
        cell: ({ component }) => words(evaluationScreen.component[component]),
      },
      { label: column.weight, cell: ({ weight }) => number(weight, '%') },
    ]),
    sheetOf({ id: 'retribuzione-di-risultato', family: 'evaluation', title: title.resultPay, group }, pay, [
      { label: column.entry, cell: ({ entry }) => words(entry) },
      { label: column.amount, cell: ({ amount }) => amount },
    ]),
  ];
}

/** Why a figure is not there: not all ratings are final yet, or it would tell whose they are. */
function withheld(decided: boolean): SheetCell {
  return words(decided ? evaluationScreen.withheld : evaluationScreen.undecided);
}

/** The result pay due, or why there is none to tell. */
function dueCell({ due, reportValidated, payDecided }: EvaluationView): SheetCell {
  if (!reportValidated) return words(evaluationScreen.notDue);
  return payDecided ? payCell(due) : words(evaluationScreen.payUndecided);
}

/** Euro, or that an amount so few people share is not published. */
function payCell(amount: string | null): SheetCell {
  return amount === null ? words(evaluationScreen.notPublished) : number(amount, 'EUR');
}

/** The cards one by one, by role: personal data, for whoever may read ratings. */
export function ratingSheets({ cards }: RatingsAnswer): SheetSource[] {
  const ratings = cards.flatMap((card) => card.components.map((rating) => ({ card, rating })));
  return [
    sheetOf({ id: 'schede', family: 'ratings', title: title.cards, group }, cards, [
      { label: evaluationScreen.card, cell: ({ role }) => words(role) },
      { label: evaluationScreen.rankHeader, cell: ({ rank }) => words(rank && evaluationScreen.rank[rank]) },
      { label: column.unit, cell: ({ unit }) => words(unit) },
      { label: column.evaluator, cell: ({ evaluator }) => words(evaluator) },
      { label: column.start, cell: ({ from }) => day(from) },
      { label: column.end, cell: ({ to }) => day(to) },
      { label: column.assessedDays, cell: ({ assessedDays }) => number(assessedDays) },
      { label: evaluationScreen.score, cell: ({ score }) => number(score) },
      {
        label: column.noScore,
        cell: ({ noScore }) => words(noScore && evaluationScreen.noScore[noScore]),
      },
      { label: evaluationScreen.classHeader, cell: (card) => words(card.class) },
      { label: evaluationScreen.stateHeader, cell: ({ state }) => words(evaluationScreen.state[state]) },
      { label: evaluationScreen.payHeader, cell: ({ pay }) => number(pay, 'EUR') },
    ]),
    sheetOf({ id: 'voci-delle-schede', family: 'ratings', title: title.ratings, group }, ratings, [
      { label: evaluationScreen.card, cell: ({ card }) => words(card.role) },
      {
        label: evaluationScreen.componentHeader,
        cell: ({ rating }) => words(evaluationScreen.component[rating.component]),
      },
      { label: evaluationScreen.score, cell: ({ rating }) => number(rating.score) },
      { label: column.status, cell: ({ rating }) => words(ratingWord(rating)) },
      { label: column.reason, cell: ({ rating }) => words(rating.reason) },
    ]),
  ];
}

function ratingWord({ kind }: RatingView): string | null {
  switch (kind) {
    case 'scored':
      return null;
    case 'missing':
      return evaluationScreen.missing;
    case 'not-applicable':
      return evaluationScreen.notApplicable;
  }
}
