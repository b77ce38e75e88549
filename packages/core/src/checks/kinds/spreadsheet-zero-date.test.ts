import { checkTable, pick, said, saidAt } from '@traguardo/testkit';
import { spreadsheetZeroDate } from './spreadsheet-zero-date.ts';

checkTable(spreadsheetZeroDate, {
  valid: [{ situation: 'every date is one' }],
  invalid: [
    {
      situation: 'an empty cell shown as 00/01/1900, as result of an indicator that is only watched',
      edit: (draft) => {
        const measurement = pick.measurement(draft, 'accessi');
        delete measurement.value;
        Object.assign(measurement, said('00/01/1900'));
      },
      finds: [{ path: 'indicator/accessi/value', params: { printed: '00/01/1900' } }],
    },
    {
      situation: 'the dashboard repeats the same cell: one finding',
      edit: (draft) => {
        const measurement = pick.measurement(draft, 'accessi');
        delete measurement.value;
        Object.assign(measurement, said('00/01/1900'));
        draft.imports[0]?.occurrences.push({
          id: 'servizi-3',
          view: 'dashboard/servizi',
          indicator: measurement.indicator,
          value: said('00/01/1900'),
          target: said('Monitoraggio'),
        });
      },
      finds: [{ path: 'indicator/accessi/value', params: { printed: '00/01/1900' } }],
    },
    {
      situation: 'a zero date in a row of the document tied to no indicator',
      edit: (draft) => {
        draft.imports[0]?.occurrences.push({
          id: 'servizi-3',
          view: 'dashboard/servizi',
          value: said('00/01/1900'),
          target: saidAt('2025-12-31', 'Monitoraggio'),
        });
      },
      finds: [{ path: 'occurrence/servizi-3/value', params: { printed: '00/01/1900' } }],
    },
  ],
});
