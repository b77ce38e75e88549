import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { repeatedIn } from './repeated.ts';
import { wordChanged } from './title-words.ts';

/** A repeated indicator keeps its title: one word changed ("Incontri" for "Iniziative") may be another one. */
export const occurrenceTitleDiffers: Check = {
  code: 'occurrence-title-differs',
  family: 'occurrences',
  severity: 'info',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const { occurrence, path, title } of repeatedIn(plan)) {
      if (occurrence.title === undefined || occurrence.uncertain !== undefined) continue;
      const changed = wordChanged(occurrence.title, title);
      if (!changed) continue;
      yield {
        path: `${path}/title`,
        params: {
          indicator: title,
          view: occurrence.view,
          printed: occurrence.title,
          word: changed.printed,
          planWord: changed.own,
        },
      };
    }
  },
};
