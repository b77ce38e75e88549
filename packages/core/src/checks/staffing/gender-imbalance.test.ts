import { checkTable, pick, said } from '@traguardo/testkit';
import { genderImbalance } from './gender-imbalance.ts';

checkTable(genderImbalance, {
  valid: [
    { situation: 'eleven women of eighteen; four of eight' },
    {
      situation: 'an area of two persons says nothing',
      edit: (draft) => {
        const [table] = pick.cycle(draft).tables;
        table?.rows.push({
          id: 'dirigenti',
          label: 'Dirigenti',
          cells: { donne: said('2'), uomini: said('0'), totale: said('2'), quota: said('100%') },
        });
      },
    },
  ],
  invalid: [
    {
      situation: 'twenty women of thirty, in a table of its own',
      edit: (draft) => {
        const [pattern] = pick.cycle(draft).tables;
        if (!pattern) throw new Error('the clean plan has no table');
        pick.cycle(draft).tables.push({
          ...pattern,
          id: `${pattern.id}-di-genere` as typeof pattern.id,
          section: 'people',
          title: 'Personale per genere',
          relations: [],
          rows: [
            {
              id: 'funzionari',
              label: 'Funzionari',
              cells: { donne: said('20'), uomini: said('10'), totale: said('30') },
            },
            {
              id: 'istruttori',
              label: 'Istruttori',
              cells: { donne: said('11'), uomini: said('7'), totale: said('18') },
            },
          ],
        });
      },
      finds: [
        {
          path: 'table/personale-di-genere',
          params: {
            table: 'Personale per genere',
            areas: ['Funzionari'],
            counts: ['20:10'],
            shares: ['66.67'],
            fewer: 'men',
          },
        },
      ],
    },
  ],
});
