import type { DataTable } from '@traguardo/core/plan';
import { amount, euro, printed } from '../printed.ts';
import { atMost, columns, equal, row, sum, table } from '../tables.ts';
import { peopleTables } from './people.ts';
import type { BresciaSource, ItemSource } from './source.ts';

export function tablesOf(source: BresciaSource): DataTable[] {
  return [
    ...peopleTables(source),
    council(source),
    holdings(source),
    tourism(source),
    businesses(source),
    technicalCentres(source),
    ...remoteWork(source),
    training(source),
    benchmarks(source),
  ];
}

function council({ other }: BresciaSource): DataTable {
  const [sectors = '', unions = '', consumers = '', professionals = ''] = other.council.parts;
  const board = other.council.board_members_plus_president;
  return table(
    'consiglio',
    'context',
    'Composizione degli organi',
    { componenti: 'Componenti' },
    [
      row('settori', 'Consiglieri dei settori economici', { componenti: sectors }),
      row('sindacati', 'Consiglieri delle organizzazioni sindacali', { componenti: unions }),
      row('consumatori', 'Consiglieri delle associazioni dei consumatori', { componenti: consumers }),
      row('professionisti', 'Consiglieri dei liberi professionisti', { componenti: professionals }),
      row('consiglio', 'Consiglio', { componenti: other.council.total }),
      row('giunta', 'Giunta', {
        componenti: printed(board, { value: amount('count', '8', '', { note: '7 membri e il Presidente' }) }),
      }),
    ],
    [
      sum('consiglieri', 'consiglio/componenti', [
        'settori/componenti',
        'sindacati/componenti',
        'consumatori/componenti',
        'professionisti/componenti',
      ]),
    ],
  );
}

function holdings({ other }: BresciaSource): DataTable {
  return table(
    'partecipazioni',
    'finance',
    'Partecipazioni societarie',
    { quota: ['Quota', '%'] },
    other.participations.rows.map(([company, share]) =>
      row(slugOf(company), company, {
        quota: share.endsWith('%')
          ? share
          : printed(share, {
              value: amount('percent', share, '%', { note: 'stampato senza segno di percentuale' }),
            }),
      }),
    ),
  );
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function tourism({ other }: BresciaSource): DataTable {
  const cells = other.economy.tourism_2023;
  const line = (id: string, label: string) =>
    row(id, label, {
      totale: cells[id] ?? '',
      stranieri: cells[`foreign_${id}`] ?? '',
      italiani: cells[`italian_${id}`] ?? '',
    });
  return table(
    'turismo',
    'context',
    'Turismo in provincia, 2023',
    { totale: 'Totale', stranieri: 'Stranieri', italiani: 'Italiani' },
    [
      { ...line('arrivals', 'Arrivi'), id: 'arrivi' },
      { ...line('presences', 'Presenze'), id: 'presenze' },
    ],
    [sum('totale', '*/totale', ['*/stranieri', '*/italiani'])],
    { source: 'dato ufficiale a fine 2023' },
  );
}

function businesses({ other }: BresciaSource): DataTable {
  const cells = other.economy.births_deaths_q3_2024;
  return table(
    'nati-mortalita',
    'context',
    'Nati-mortalità delle imprese, terzo trimestre',
    { '2024': '2024', '2023': '2023', differenza: 'Differenza' },
    [
      row('iscrizioni', 'Iscrizioni', { '2024': cells.new ?? '', differenza: cells.previous_new_diff ?? '' }),
      row('cessazioni', 'Cessazioni', { '2024': cells.closed ?? '', '2023': cells.previous_closed ?? '' }),
      row('saldo', 'Saldo', { '2024': cells.balance ?? '', '2023': cells.previous_balance ?? '' }),
      row('registrate', 'Imprese registrate', { '2024': cells.registered ?? '' }),
      row('crescita', 'Tasso di crescita', { '2024': cells.growth ?? '' }),
      row('attive', 'Imprese attive al 31/12/2023', { '2023': other.economy.active_31_12_2023 }),
    ],
    [
      sum('saldo-2024', 'saldo/2024', ['iscrizioni/2024'], ['cessazioni/2024']),
      sum('saldo-2023', 'saldo/2023', ['iscrizioni/2024'], ['iscrizioni/differenza', 'cessazioni/2023']),
      {
        id: 'tasso',
        kind: 'ratio',
        severity: 'warning',
        result: 'crescita/2024',
        numerator: ['saldo/2024'],
        denominator: ['registrate/2024'],
        denominatorMinus: ['saldo/2024'],
      },
      atMost('attive-registrate', 'attive/2023', 'registrate/2024'),
    ],
    { source: 'Movimprese Infocamere' },
  );
}

function technicalCentres({ other }: BresciaSource): DataTable {
  const centres = other.technical_centres;
  return table(
    'centri-tecnici',
    'context',
    'Centri tecnici tachigrafici da controllare a sorpresa',
    { valore: 'Valore' },
    [
      row('centri', 'Centri presenti sul territorio', { valore: centres.total }),
      row('quota', 'Quota da controllare', { valore: centres.share }),
      row('orizzonte', 'Periodo', {
        valore: printed(centres.horizon, { value: { kind: 'text', text: centres.horizon } }),
      }),
    ],
  );
}

function remoteWork({ remote_work: work }: BresciaSource): DataTable[] {
  const year = { '2024': '2024' };
  const rows = (ids: readonly string[], items: readonly ItemSource[]) =>
    items.map((item, index) => row(ids[index] ?? '', item.item, { '2024': item.value_printed }));
  return [
    table(
      'lavoro-agile',
      'remote-work',
      'Lavoro a distanza',
      year,
      rows(
        [
          'dipendenti',
          'agili',
          'giorni-fruibili',
          'giorni-svolti',
          'remoti',
          'remoti-fruibili',
          'remoti-svolti',
        ],
        work.dimensions_2024,
      ),
      [
        equal('organico', 'dipendenti/2024', 'personale-area:totale/totale'),
        {
          id: 'lavoratori',
          kind: 'at-most',
          smaller: 'agili/2024',
          andSmaller: ['remoti/2024'],
          greater: 'dipendenti/2024',
        },
        atMost('giorni-agili', 'giorni-svolti/2024', 'giorni-fruibili/2024'),
        atMost('giorni-remoti', 'remoti-svolti/2024', 'remoti-fruibili/2024'),
      ],
      { note: work.note_printed },
    ),
    table(
      'lavoro-agile-tecnologia',
      'remote-work',
      'Tecnologia per il lavoro a distanza',
      year,
      rows(['pc', 'firma-digitale'], work.technology_2024),
      [
        {
          id: 'dispositivi',
          kind: 'at-most',
          severity: 'warning',
          smaller: 'lavoro-agile:agili/2024',
          andSmaller: ['lavoro-agile:remoti/2024'],
          greater: 'pc/2024',
        },
        atMost('firme', 'firma-digitale/2024', 'lavoro-agile:dipendenti/2024'),
      ],
    ),
    table(
      'lavoro-agile-formazione',
      'remote-work',
      'Formazione sui temi del lavoro a distanza',
      year,
      rows(['corsi', 'giornate', 'dipendenti'], work.training_2024),
      [atMost('formati', 'dipendenti/2024', 'lavoro-agile:dipendenti/2024')],
    ),
    table(
      'lavoro-agile-impatti',
      'remote-work',
      'Impatti rilevati del lavoro a distanza',
      { valore: 'Valore' },
      [
        row('produttivita', 'Dipendenti che si ritengono più produttivi (2023)', {
          valore: printed(work.text_figures.productive, {
            value: amount('ratio', '0.75', '', { note: 'tre su quattro' }),
          }),
        }),
        row('soddisfazione', 'Dipendenti più soddisfatti del lavoro (2023)', {
          valore: work.text_figures.satisfaction,
        }),
        row('co2', 'CO2 risparmiata, tonnellate', { valore: work.text_figures.co2_tonnes }),
      ],
    ),
  ];
}

function training({ training: plan, strategic_areas: areas }: BresciaSource): DataTable {
  const sheet = areas
    .flatMap((area) => area.strategic_objectives)
    .flatMap((one) => one.operational_objectives)
    .find(({ code }) => code === plan.reference_printed);
  const path = (year: string) => {
    const text = plan.paths[year] ?? '';
    return row(`percorso-${year}`, `Destinatari del percorso ${year}`, {
      valore: printed(text, { value: { kind: 'text', text } }),
    });
  };
  return table(
    'formazione',
    'training',
    'Risorse e percorsi per la formazione del personale',
    { valore: 'Valore' },
    [
      row('risorse-2025', 'Risorse complessive 2025', { valore: euro(plan.resources_2025_printed) }),
      row('quota-strategica', 'Quota massima per le finalità strategiche', {
        valore: printed(plan.middle_management_max_share_printed),
      }),
      row('importo-strategico', `Risorse dell’obiettivo operativo ${plan.reference_printed}`, {
        valore: euro(sheet?.resources_2025[0]?.amount_printed ?? ''),
      }),
      path('2025'),
      path('2026'),
      path('2027'),
    ],
    [
      {
        id: 'quota-strategica',
        kind: 'ratio',
        result: 'quota-strategica/valore',
        numerator: ['importo-strategico/valore'],
        denominator: ['risorse-2025/valore'],
      },
    ],
  );
}

function benchmarks(source: BresciaSource): DataTable {
  const ids = ['costi-struttura', 'personale-imprese', 'oneri-personale', 'dirigenti-imprese'];
  const shape = {
    brescia: 'Camera di commercio di Brescia',
    regionale: 'Dato regionale',
    nazionale: 'Dato nazionale',
    dimensionale: 'Dato dimensionale',
  };
  return table(
    'confronto-pareto',
    'benchmark',
    'Confronto con le altre Camere, 2023',
    shape,
    source.benchmarks_pareto_2023.map((one, index) =>
      row(
        ids[index] ?? '',
        one.indicator,
        Object.fromEntries(columns(shape).map(({ id }) => [id, one.values[id] ?? ''])),
      ),
    ),
    [],
    {
      source: 'Pareto',
      note: 'Oneri di struttura / proventi correnti; FTE / 1.000 imprese attive; oneri del personale / oneri correnti; dirigenti / imprese registrate. Etichette spezzate su più celle nel testo estratto.',
    },
  );
}
