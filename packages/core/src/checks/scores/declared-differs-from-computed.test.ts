import { checkTable, pick, said } from '@traguardo/testkit';
import { declaredDiffersFromComputed } from './declared-differs-from-computed.ts';

checkTable(declaredDiffersFromComputed, {
  valid: [
    { situation: 'every declared percentage is the computed one' },
    {
      situation: '11 of 12 declared 92 %: 91.67 at no decimals',
      edit: (draft) => {
        Object.assign(pick.measurement(draft, 'incontri'), said('11'), { declared: said('92%') });
        const occurrence = pick.occurrence(draft, 'servizi-1');
        occurrence.value = said('11');
        occurrence.declared = said('92%');
        pick.node(draft, 'os-1-1').declared = said('98%');
      },
    },
  ],
  invalid: [
    {
      situation: '15 of 12 declared 125 %: without the limit it is so',
      edit: (draft) => declare(draft, '15', '125%'),
      finds: [
        {
          path: 'indicator/incontri/declared',
          severity: 'info',
          params: {
            value: '15',
            target: 'Almeno 12',
            printed: '125%',
            computed: '100.00',
            meant: 'uncapped',
          },
        },
      ],
    },
    {
      situation: '11 of 12 declared 91 %: 91.67 without its decimals',
      edit: (draft) => {
        declare(draft, '11', '91%');
        delete pick.node(draft, 'os-1-1').declared;
      },
      finds: [
        {
          path: 'indicator/incontri/declared',
          severity: 'info',
          params: { value: '11', target: 'Almeno 12', printed: '91%', computed: '91.67', meant: 'truncated' },
        },
      ],
    },
    {
      situation: '15 of 12 declared 130 %: no habit gives it',
      edit: (draft) => declare(draft, '15', '130%'),
      finds: [
        {
          path: 'indicator/incontri/declared',
          params: { value: '15', target: 'Almeno 12', printed: '130%', computed: '100.00' },
        },
      ],
    },
    {
      situation: '12 of 12 declared 1: a part of one',
      edit: (draft) => declare(draft, '12', '1'),
      finds: [
        {
          path: 'indicator/incontri/declared',
          severity: 'info',
          params: { value: '12', target: 'Almeno 12', printed: '1', computed: '100.00', meant: 'proportion' },
        },
      ],
    },
    {
      situation: '15 for 12 declared 80 %: less is better, it seems, but by the ratio',
      withOthers: ['target-weaker-than-history'],
      edit: (draft) => {
        declare(draft, '15', '80%', '12');
        pick.indicator(draft, 'incontri').direction = { better: 'lower', inferred: true };
        pick.indicator(draft, 'incontri').uncertain = [{ field: 'direction', note: '15 / 12: 80%' }];
        delete pick.node(draft, 'os-1-1').declared;
      },
      finds: [
        {
          path: 'indicator/incontri/declared',
          severity: 'info',
          params: { value: '15', target: '12', printed: '80%', computed: '75.00', meant: 'other-way' },
        },
      ],
    },
    {
      situation: '15 for 10 to 12 declared 100 %: more than the range may be as good',
      edit: (draft) => {
        declare(draft, '15', '100%', '10-12');
        delete pick.node(draft, 'os-1-1').declared;
      },
      finds: [
        {
          path: 'indicator/incontri/declared',
          severity: 'info',
          params: { value: '15', target: '10-12', printed: '100%', computed: '0.00', meant: 'outside-range' },
        },
      ],
    },
    {
      situation: '9 of 12 declared 100 %: the objective’s 100 % rests on it',
      edit: (draft) => {
        Object.assign(pick.measurement(draft, 'incontri'), said('9'));
        pick.occurrence(draft, 'servizi-1').value = said('9');
      },
      finds: [
        {
          path: 'indicator/incontri/declared',
          params: {
            value: '9',
            target: 'Almeno 12',
            printed: '100%',
            computed: '75.00',
            also: ['strategic/os-1-1/declared'],
          },
        },
      ],
    },
    {
      situation: 'a common indicator at 48 of 60 declared 100 %',
      edit: (draft) => {
        const [, current] = pick.common(draft, 'fascicolo').results;
        if (current) Object.assign(current, said('48%'));
      },
      finds: [
        {
          path: 'common/fascicolo/declared',
          params: { value: '48%', target: '60%', printed: '100%', computed: '80.00' },
        },
      ],
    },
  ],
});

/** The result and the declared percentage of "incontri", and its target where it is another. */
function declare(
  draft: Parameters<typeof pick.measurement>[0],
  value: string,
  declared: string,
  target?: string,
) {
  Object.assign(pick.measurement(draft, 'incontri'), said(value), { declared: said(declared) });
  const occurrence = pick.occurrence(draft, 'servizi-1');
  occurrence.value = said(value);
  occurrence.declared = said(declared);
  if (target === undefined) return;
  occurrence.target = said(target);
  const [first] = pick.placement(draft, 'incontri').targets;
  if (first) Object.assign(first, said(target));
}
