import { checkTable, pick } from '@traguardo/testkit';
import { algorithmContradictsUnit } from './algorithm-contradicts-unit.ts';

const share = 'conteggio imprese formate sul totale delle imprese utenti';

checkTable(algorithmContradictsUnit, {
  valid: [
    {
      situation: 'a count, counted',
      edit: (draft) => {
        pick.indicator(draft, 'imprese-formate').algorithm = 'conteggio eventi/pillole informative';
      },
    },
    {
      situation: 'a share in percent',
      edit: (draft) => {
        pick.indicator(draft, 'domande').algorithm = 'n. domande istruite/n. domande da istruire';
      },
    },
  ],
  invalid: [
    {
      situation: 'a share of a whole, in numbers',
      edit: (draft) => {
        pick.indicator(draft, 'imprese-formate').algorithm = share;
      },
      finds: [{ path: 'indicator/imprese-formate/algorithm', params: { unit: 'numero', algorithm: share } }],
    },
    {
      situation: 'the line of the formula is damaged',
      edit: (draft) => {
        const indicator = pick.indicator(draft, 'imprese-formate');
        indicator.algorithm = share;
        indicator.uncertain = [{ field: 'algorithm', note: 'riga spezzata' }];
      },
      finds: [
        {
          path: 'indicator/imprese-formate/algorithm',
          severity: 'info',
          params: { unit: 'numero', algorithm: share, uncertain: 'riga spezzata' },
        },
      ],
    },
  ],
});
