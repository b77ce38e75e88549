import type { Obligation } from '@traguardo/core/transparency';
import { sectionWords } from '@traguardo/texts/documents';
import { transparencyScreen } from '@traguardo/texts/screens/transparency';
import type { Row, Section } from '../model/document.ts';
import { unitName } from './names.ts';
import { section, table, titles } from './parts.ts';
import type { DocumentSource } from './source.ts';

const { transparency: words } = sectionWords;

/**
 * What the body must publish, which offices elaborate, transmit and publish it and when (D.Lgs. 33/2013 art. 10 c.
 * 1), under the first level of the site; null where nothing is entered.
 */
export function transparencySection({ plan }: DocumentSource): Section | null {
  const obligations = plan.transparency?.obligations ?? [];
  const levels = [...new Set(obligations.map((one) => one.section))];
  const rows = levels.flatMap((level): readonly Row[] => [
    { heading: true, cells: [{ text: level, header: true, strong: true }] },
    ...obligations
      .filter((one) => one.section === level)
      .map((one) => ({
        cells: [
          { text: one.title, header: true },
          { text: one.reference ?? '' },
          { text: unitName(plan, one.elaboration) },
          { text: unitName(plan, one.transmission) },
          { text: unitName(plan, one.publication) },
          { text: termOf(one) },
        ],
      })),
  ]);
  const columns = [
    titles(words.obligation, 3),
    titles(words.reference, 2),
    titles(words.elaborates, 2),
    titles(words.transmits, 2),
    titles(words.publishes, 2),
    titles(words.term, 2),
  ];
  return section('trasparenza', words.heading, table('trasparenza', words.caption, columns, rows));
}

function termOf({ applicability, frequency, days }: Obligation): string {
  if (applicability.kind === 'not-applicable') return words.notApplicable(applicability.reason);
  return words.within(
    transparencyScreen.frequency[frequency],
    days === undefined ? null : transparencyScreen.withinDays(days),
  );
}
