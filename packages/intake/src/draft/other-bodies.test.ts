import { describe, expect, it } from 'vitest';
import { dated, drafted } from '../test/drafted.ts';
import { pipes } from '../test/reading.ts';

describe('drafts of documents of other bodies', () => {
  it('levels beside each other hang from each other, each weight where it is printed', () => {
    const { cycle } = drafted(
      pipes(
        ['Area strategica', 'Obiettivo strategico', 'Obiettivo operativo', 'Peso', 'Indicatore', 'Target'],
        ['Ambiente', 'Ridurre le emissioni', 'Rinnovare i mezzi', '40%', 'Mezzi elettrici', '10'],
        ['', '', 'Piantare alberi', '60%', 'Alberi piantati', '1.000'],
      ),
    );
    expect(
      cycle.nodes.map(({ id, kind, parent, weights }) => [id, kind, parent, weights[0]?.share?.printed]),
    ).toEqual([
      ['ambiente', 'perspective', null, undefined],
      ['ridurre-emissioni', 'strategic', 'ambiente', undefined],
      ['rinnovare-mezzi', 'operational', 'ridurre-emissioni', '40%'],
      ['piantare-alberi', 'operational', 'ridurre-emissioni', '60%'],
    ]);
    expect(cycle.placements.map(({ node, weight }) => [node, weight])).toEqual([
      ['rinnovare-mezzi', null],
      ['piantare-alberi', null],
    ]);
  });

  it('the weight of the objective and that of the indicator', () => {
    const { cycle } = drafted(
      pipes(
        ['Obiettivo', 'Peso obiettivo', 'Indicatore', 'Peso indicatore', 'Target'],
        ['Strade', '60%', 'Km rifatti', '100%', '40'],
      ),
    );
    expect(cycle.nodes.map(({ weights }) => weights[0]?.share?.printed)).toEqual(['60%']);
    expect(cycle.placements.map(({ weight }) => weight?.printed)).toEqual(['100%']);
  });

  it.each([
    {
      heading: ['Indicatore', 'Baseline', 'Target 1° anno', 'Target 2° anno', 'Target 3° anno'],
      baselines: ['2023: 5'],
      targets: ['2024: 6', '2025: 7', '2026: 8'],
    },
    {
      heading: ['Indicatore', 'Consuntivo 2023', 'Target 2024', 'Target 2025', 'Target 2026'],
      baselines: ['2023: 5'],
      targets: ['2024: 6', '2025: 7', '2026: 8'],
    },
    {
      heading: ['Indicatore', '2023', 'Target', '2025', '2026'],
      baselines: ['2023: 5'],
      targets: ['2024: 6', '2025: 7', '2026: 8'],
    },
  ])('the years of $heading', ({ heading, baselines, targets }) => {
    const { cycle } = drafted(
      `# PIAO 2024-2026\n\n${pipes([...heading, 'Dimensione'], ['Corsi', '5', '6', '7', '8', 'Efficacia'])}`,
    );
    const [placement] = cycle.placements;
    expect(dated(placement?.baselines)).toEqual(baselines);
    expect(dated(placement?.targets)).toEqual(targets);
    expect(cycle.measurements).toEqual([]);
  });

  it('two columns of weights: first the objective, then its indicators, the first merged downwards', () => {
    const { cycle } = drafted(
      pipes(
        ['Obiettivo', 'Peso', 'Indicatore', 'Peso', 'Target'],
        ['Cura', '60%', 'Posti letto', '50%', '100'],
        ['', '', 'Liste', '30%', '80'],
        ['', '', 'Attese', '20%', '8'],
        ['Agricoltura', '40%', 'Domande', '100%', '500'],
      ),
    );
    expect(cycle.nodes.map(({ title, weights }) => [title, weights[0]?.share?.printed])).toEqual([
      ['Cura', '60%'],
      ['Agricoltura', '40%'],
    ]);
    expect(cycle.placements.map(({ indicator, weight }) => [indicator, weight?.printed])).toEqual([
      ['posti-letto', '50%'],
      ['liste', '30%'],
      ['attese', '20%'],
      ['domande', '100%'],
    ]);
  });

  describe('the level of which weights are is the one at which they make 100', () => {
    const HEADING = ['Obiettivo', 'Indicatore', 'Peso', 'Target'];
    /** Each objective under what it stands, with its weight, and each indicator with its own. */
    const weights = (text: string) => {
      const { cycle } = drafted(text);
      const shown = (value: { units: bigint; places: number } | undefined) =>
        value ? `${Number(value.units) / 10 ** value.places}` : '-';
      return [
        ...cycle.nodes.map(({ id, parent, weights: [weight] }) =>
          [parent, id, shown(weight?.share?.value), ...(weight?.uncertain ? ['?'] : [])]
            .filter(Boolean)
            .join(' '),
        ),
        ...cycle.placements.map(({ indicator, weight }) => `${indicator} ${shown(weight?.value)}`),
      ];
    };

    it.each([
      {
        situation: 'of the objectives, the whole column',
        text: pipes(HEADING, ['Vigili', 'Pattuglie', '50', '9'], ['Scuola', 'Mense', '50', '8']),
        read: ['vigili 50', 'scuola 50', 'pattuglie -', 'mense -'],
      },
      {
        situation: 'of the objectives, its last column, with a total and an area that has no weight',
        text: pipes(
          ['Area', 'Obiettivo', 'Responsabile', 'Indicatore', 'Target', 'Peso'],
          ['Qualità', 'Cura', 'Direttore', 'Attesa', '9', '60'],
          ['', 'Spesa', 'Direttore', 'Farmaci', '8', '40'],
          ['Totale pesi', '', '', '', '', '100'],
        ),
        read: ['cura 60', 'spesa 40', 'attesa -', 'farmaci -'],
      },
      {
        situation: 'of the indicators of each objective',
        text: pipes(
          HEADING,
          ...[
            ['Vigili', 'Pattuglie', '70', '9'],
            ['', 'Verbali', '30', '8'],
            ['Scuola', 'Mense', '100', '7'],
          ],
        ),
        read: ['vigili -', 'scuola -', 'pattuglie 70', 'verbali 30', 'mense 100'],
      },
      {
        situation: 'of the indicators, by name',
        text: pipes(
          ['Obiettivo', 'Indicatore', 'Peso indicatore', 'Target'],
          ['Vigili', 'Pattuglie', '100', '9'],
          ['Scuola', 'Mense', '100', '8'],
        ),
        read: ['vigili -', 'scuola -', 'pattuglie 100', 'mense 100'],
      },
      {
        situation: 'of all indicators together: the objectives weigh what theirs do',
        text: pipes(
          HEADING,
          ...[
            ['Qualità', 'Cadute', '15', '2'],
            ['', 'Piani', '45', '9'],
            ['Bilancio', 'Utile', '40', '1'],
          ],
        ),
        read: ['qualita 60', 'bilancio 40', 'cadute 25', 'piani 75', 'utile 100'],
      },
      {
        situation: 'of the objectives of each department, in a column',
        text: pipes(
          ['Settore', 'Obiettivo', 'Peso', 'Indicatore', 'Target'],
          ['Tributi', 'Evasione', '70', 'Avvisi', '9'],
          ['Tributi', 'Sportello', '30', 'Istanze', '8'],
          ['Scuola', 'Mense', '60', 'Pasti', '7'],
          ['Scuola', 'Nidi', '40', 'Posti', '6'],
        ),
        read: [
          ...['tributi -', 'tributi evasione 70', 'tributi sportello 30'],
          ...['scuola -', 'scuola mense 60', 'scuola nidi 40'],
          ...['avvisi -', 'istanze -', 'pasti -', 'posti -'],
        ],
      },
      {
        situation: 'of the objectives of each department, in the headings of its table',
        text: [
          `# Settore Tributi\n\n${pipes(HEADING, ['Evasione', 'Avvisi', '70', '9'], ['Sportello', 'Istanze', '30', '8'])}`,
          `# Settore Scuola\n\n${pipes(HEADING, ['Mense', 'Pasti', '60', '7'], ['Nidi', 'Posti', '40', '6'])}`,
        ].join('\n\n'),
        read: [
          ...['settore-tributi -', 'settore-tributi evasione 70', 'settore-tributi sportello 30'],
          ...['settore-scuola -', 'settore-scuola mense 60', 'settore-scuola nidi 40'],
          ...['avvisi -', 'istanze -', 'pasti -', 'posti -'],
        ],
      },
      {
        situation: 'of two tables that say nothing of a level: in doubt',
        text: [
          pipes(HEADING, ['Evasione', 'Avvisi', '70', '9'], ['Sportello', 'Istanze', '30', '8']),
          pipes(HEADING, ['Mense', 'Pasti', '60', '7'], ['Nidi', 'Posti', '40', '6']),
        ].join('\n\n'),
        read: [
          ...['evasione 70 ?', 'sportello 30 ?', 'mense 60 ?', 'nidi 40 ?'],
          ...['avvisi -', 'istanze -', 'pasti -', 'posti -'],
        ],
      },
      {
        situation: 'a slip stays a slip',
        text: pipes(
          ['Obiettivo', 'Peso', 'Indicatore', 'Target'],
          ['Vigili', '50', 'Pattuglie', '9'],
          ['Scuola', '45', 'Mense', '8'],
        ),
        read: ['vigili 50', 'scuola 45', 'pattuglie -', 'mense -'],
      },
    ])('$situation', ({ text, read }) => {
      expect(weights(text)).toEqual(read);
    });
  });

  it.each([
    [['Anno base', 'Valore base'], ['2022', '52'], ['2022: 52']],
    [['Valore base', 'Anno base'], ['52', '2022'], ['2022: 52']],
    [['Anno di riferimento', 'Valore di riferimento'], ['2021', '52'], ['2021: 52']],
    [['Baseline', 'Anno della baseline'], ['52', '2022'], ['2022: 52']],
    [['Anno base', 'Note'], ['52', ''], ['2023: 52']],
    [['Anno precedente', 'Note'], ['2010', ''], ['2023: 2010']],
  ])('where indicators start from: %s, %s', (heading, row, baselines) => {
    const { cycle } = drafted(
      `# Relazione sulla performance 2024\n\n${pipes(['Indicatore', ...heading, 'Target', 'Risultato'], ['Corsi', ...row, '60', '58'])}`,
    );
    expect(dated(cycle.placements[0]?.baselines)).toEqual(baselines);
  });

  it('the dimension and the unit of an indicator by their columns', () => {
    const { indicators } = drafted(
      pipes(['Indicatore', 'Dimensione', 'U.M.', 'Target'], ['Corsi', 'Efficacia', 'n. corsi', '6']),
    );
    expect(indicators[0]).toMatchObject({ dimensions: ['efficacia'], unitPrinted: 'n. corsi' });
  });

  it('a half that may be half a percent is no weight', () => {
    const { cycle } = drafted(
      pipes(['Indicatore', 'Target', 'Peso'], ['Corsi', '6', '0,5'], ['Ore', '9', '5%']),
    );
    expect(cycle.placements.map(({ weight }) => weight?.printed ?? null)).toEqual([null, '5%']);
  });

  it('rows of tables are named by their names, not by the years beside them', () => {
    const { cycle } = drafted(
      `# Fabbisogno triennale\n\n${pipes(['Profilo', '2026', '2027'], ['Istruttore', '2', '1'])}`,
    );
    expect(cycle.tables[0]?.rows.map(({ label }) => label)).toEqual(['Istruttore']);
  });

  it.each([
    ['# Piano esecutivo di gestione 2023', 'piano-performance', 2023],
    ['# Relazione integrata sulla performance 2022', 'relazione', 2022],
    ['# Obblighi ai sensi del d.lgs. n. 33/2013', 'piao', undefined],
    ['# Adempimenti della legge 6 novembre 2012, n. 190', 'piao', undefined],
  ])('%s', (text, kind, year) => {
    const { facts } = drafted(text);
    expect([facts.kind, facts.year]).toEqual([kind, year]);
  });

  it.each([
    ['Unione dei Comuni della Valle Scura', 'ente-pubblico'],
    ['Ente Parco delle Cascate', 'ente-pubblico'],
    ['Agenzia per la Montagna', 'agenzia'],
    ['Azienda USL 9 di Pontalto', 'azienda-sanitaria'],
    ['Comune di Pieve al Monte', 'comune'],
  ])('%s', (name, kind) => {
    const { facts } = drafted(`# Relazione sulla performance 2023\n${name}\n`);
    expect([facts.bodyName, facts.bodyKind]).toEqual([name, kind]);
  });
});
