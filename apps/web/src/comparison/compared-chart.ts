import type { ChartView, ComparedIndicator } from '@traguardo/contracts';
import { comparisonScreen } from '@traguardo/texts/screens/comparison';
import { yearOf } from '../format/date-it.ts';

/** One fill a role: the body full, the mean hatched, the target dotted, the result dark; the label says it too. */
const FILLS = { history: 0, cluster: 1, result: 2, target: 3 } as const;

/** The figures of an indicator as bars on one scale; a figure of another unit is a word, never a bar. */
export function comparedChart({ node, figures }: ComparedIndicator): ChartView {
  const measures = figures.flatMap(({ figure }) => (figure.value === null ? [] : [measureOf(figure)]));
  const main = measures.find(
    (measure) => measures.filter((each) => each === measure).length * 2 >= measures.length,
  );
  return {
    series: [''],
    sameScale: true,
    panels: [
      {
        title: node.title,
        bars: figures.map(({ role, at, figure }, index) => ({
          label: `${comparisonScreen.role[role]} ${yearOf(at)}${repeated(figures, index) ? ` (${index + 1})` : ''}`,
          series: FILLS[role],
          value: figure.value !== null && measureOf(figure) === main ? figure.value : null,
          text: shortText(figure.plain),
        })),
      },
    ],
  };
}

function measureOf({ kind, unit }: ComparedIndicator['figures'][number]['figure']): string {
  return kind === 'percent' ? '%' : (unit ?? '');
}

/** Two means of one year are two size classes: their labels must differ. */
function repeated(figures: ComparedIndicator['figures'], index: number): boolean {
  const one = figures[index];
  return figures.findIndex(({ role, at }) => role === one?.role && at === one.at) !== index;
}

const LONGEST = 26;

function shortText(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
