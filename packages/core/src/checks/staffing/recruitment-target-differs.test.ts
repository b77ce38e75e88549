import type { DraftDossier } from '@traguardo/core/plan';
import { checkTable, type Editable, pick, saidAt } from '@traguardo/testkit';
import { recruitmentTargetDiffers } from './recruitment-target-differs.ts';

/** The clean plan hires one istruttore, then one funzionario, then one istruttore. */
function asking(title: string, algorithm: string, ...targets: readonly string[]) {
  return (draft: Editable<DraftDossier>): void => {
    pick.indicator(draft, 'accessi').title = title;
    pick.indicator(draft, 'accessi').algorithm = algorithm;
    const placement = pick.placement(draft, 'accessi');
    placement.targets = [
      saidAt('2025-12-31', 'Monitoraggio'),
      ...targets.map((text, index) => saidAt(`${2026 + index}-12-31`, text)),
    ];
  };
}

checkTable(recruitmentTargetDiffers, {
  valid: [
    { situation: 'no indicator counts the hires' },
    {
      situation: 'one hire a year, of any area',
      edit: asking('Reclutamento dall’esterno', 'conteggio', 'Almeno 1', 'Almeno 1'),
    },
  ],
  invalid: [
    {
      situation: 'the formula counts istruttori, and 2026 hires a funzionario',
      edit: asking('Reclutamento dall’esterno', 'unità nell’area degli istruttori', 'Almeno 1', 'Almeno 1'),
      finds: [
        {
          path: 'indicator/accessi/target',
          params: {
            indicator: 'Reclutamento dall’esterno',
            area: 'istruttori',
            all: ['1'],
            years: ['2026'],
            targets: ['Almeno 1'],
            hires: ['0'],
          },
        },
      ],
    },
    {
      situation: 'two asked for, one hired',
      edit: asking('Assunzioni', 'conteggio', 'Almeno 2', 'Almeno 1'),
      finds: [
        {
          path: 'indicator/accessi/target',
          params: { indicator: 'Assunzioni', years: ['2026'], targets: ['Almeno 2'], hires: ['1'] },
        },
      ],
    },
  ],
});
