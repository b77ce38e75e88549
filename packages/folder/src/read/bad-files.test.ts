import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFiles } from './read-files.ts';

const BODY = `schema: 1
id: ente
name: "Ente"
kind: comune
referenceDate: 2025-12-31
`;

const PLAN = `year: 2025
triennium: [2025, 2027]
document: { id: piao, kind: piao, title: "PIAO", form: ordinary }
methodology: smvp
referenceDate: 2025-12-31
`;

const VALUES = 'cycles/2025/values.yaml';
const OBJECTIVES = 'cycles/2025/objectives.yaml';

function refusal(files: Readonly<Record<string, string>>) {
  const read = readFiles(
    new Map(Object.entries({ 'body.yaml': BODY, 'cycles/2025/plan.yaml': PLAN, ...files })),
  );
  return read.ok ? [] : read.refusal;
}

function value(fields: string): string {
  return `measurements:\n  - { indicator: a, at: 2025-12-31, ${fields} }\n`;
}

function publishedAt(url: string): string {
  return `obligations:
  - id: o
    publications:
      - { url: "${url}", id: a, format: CSV, published: 2025-01-31, updated: 2025-01-31 }
    section: S
    title: O
    frequency: annuale
    applicability: { kind: applicable }
`;
}

interface Case {
  readonly situation: string;
  readonly file: string;
  readonly text: string;
  /** `code line:column`, in order. */
  readonly found: readonly string[];
  readonly params?: Readonly<Record<string, string>>;
}

const CASES: readonly Case[] = [
  {
    situation: 'a character that no document prints, which a database would refuse',
    file: 'body.yaml',
    text: BODY.replace('"Ente"', String.raw`"En\0te"`),
    found: ['unprintable 3:7'],
  },
  {
    situation: 'half a character',
    file: 'body.yaml',
    text: BODY.replace('"Ente"', `"Ente ${'\\'}ud800"`),
    found: ['unprintable 3:7'],
  },
  {
    situation: 'a quote is never closed: the place where the text ends',
    file: 'body.yaml',
    text: 'schema: 1\nname: "Ente\nkind: comune\n',
    found: ['broken-yaml 4:1'],
  },
  {
    situation: 'a key is written twice: the second one',
    file: 'body.yaml',
    text: `${BODY}name: "Altro"\n`,
    found: ['duplicate-key 6:1'],
  },
  {
    situation: 'a tab indents',
    file: OBJECTIVES,
    text: 'nodes:\n\t- id: a\n',
    found: ['tab-indentation 2:1'],
  },
  {
    situation: 'an anchor: data said once and meant twice',
    file: VALUES,
    text: 'measurements: &a\n  []\n',
    found: ['anchor-refused 1:15'],
  },
  {
    situation: 'an alias to nothing',
    file: VALUES,
    text: 'measurements: *a\n',
    found: ['anchor-refused 1:17'],
  },
  {
    situation: 'a tag that would build an object',
    file: VALUES,
    text: 'measurements: !!js/function "x"\n',
    found: ['tag-refused 1:32'],
  },
  {
    situation: 'a tag that is harmless',
    file: VALUES,
    text: 'measurements: !!seq []\n',
    found: ['tag-refused 1:15'],
  },
  {
    situation: 'an unknown key, with the known one nearest to it',
    file: 'body.yaml',
    text: `${BODY}fiscalcode: "01234567890"\n`,
    found: ['unknown-key 6:1'],
    params: { key: 'fiscalcode', nearest: 'fiscalCode' },
  },
  {
    situation: 'an unknown key inside a typed value',
    file: VALUES,
    text: value('printed: "12", kind: count, valeu: "12"'),
    found: ['unknown-key 2:65'],
    params: { key: 'valeu', nearest: 'value' },
  },
  {
    situation: 'a missing key: the mapping that lacks it',
    file: OBJECTIVES,
    text: 'nodes:\n  - id: a\n    kind: area\n',
    found: ['missing-key 2:5'],
    params: { key: 'title' },
  },
  {
    situation: 'a list where a mapping should be',
    file: OBJECTIVES,
    text: 'nodes:\n  - id: a\n    kind: area\n    title: "A"\n    ownBlock: [40]\n',
    found: ['wrong-type 5:5'],
    params: { key: 'ownBlock', expected: 'mapping', found: 'list' },
  },
  {
    situation: 'a figure without quotes: 12.50 would become 12.5',
    file: VALUES,
    text: value('printed: "12,50%", kind: percent, value: 12.50'),
    found: ['unquoted 2:78'],
    params: { key: 'value', found: '12.5' },
  },
  {
    situation: 'a title that is a number, without quotes',
    file: OBJECTIVES,
    text: 'nodes:\n  - id: a\n    kind: area\n    title: 2025\n',
    found: ['unquoted 4:12'],
    params: { key: 'title', found: '2025' },
  },
  {
    situation: 'a weight that is no decimal string',
    file: OBJECTIVES,
    text: 'nodes:\n  - id: a\n    kind: area\n    title: "A"\n    ownBlock: { value: "30%" }\n',
    found: ['bad-figure 5:24'],
    params: { key: 'value', found: '30%' },
  },
  {
    situation: 'a figure of more than 18 digits',
    file: VALUES,
    text: value('printed: "x", kind: count, value: "1234567890123456789"'),
    found: ['out-of-range 2:71'],
  },
  {
    situation: 'a day that does not exist',
    file: 'body.yaml',
    text: BODY.replace('2025-12-31', '2025-02-30'),
    found: ['bad-date 5:16'],
    params: { key: 'referenceDate', found: '2025-02-30' },
  },
  {
    situation: 'a date as documents print it',
    file: VALUES,
    text: value('printed: "31/12/2025", kind: date, date: "31/12/2025"'),
    found: ['bad-date 2:78'],
  },
  {
    situation: 'an id with capitals and spaces',
    file: 'body.yaml',
    text: BODY.replace('id: ente', 'id: "Ente di prova"'),
    found: ['bad-slug 2:5'],
  },
  {
    situation: 'a word of no list, with the nearest',
    file: 'body.yaml',
    text: BODY.replace('kind: comune', 'kind: comuni'),
    found: ['unknown-word 4:7'],
    params: {
      key: 'kind',
      found: 'comuni',
      nearest: 'comune',
      allowed:
        'camera-di-commercio, comune, provincia, regione, ministero, agenzia, universita, ente-pubblico, azienda-sanitaria',
    },
  },
  {
    situation: 'a date with a figure of its own',
    file: VALUES,
    text: value('printed: "x", kind: date, date: 2025-06-30, value: "3"'),
    found: ['key-not-for-kind 2:88'],
  },
  {
    situation: 'a range whose ends are swapped',
    file: VALUES,
    text: value('printed: "x", kind: range, min: "5", max: "3"'),
    found: ['reversed-range 2:69'],
  },
  {
    situation: 'a year beyond any plan',
    file: 'cycles/2025/plan.yaml',
    text: PLAN.replace('2027', '20270'),
    found: ['out-of-range 2:19'],
  },
  {
    situation: 'a year that is not that of its folder',
    file: 'cycles/2025/plan.yaml',
    text: PLAN.replace('year: 2025', 'year: 2026'),
    found: ['name-differs 1:1'],
    params: { key: 'year', found: '2026', expected: '2025' },
  },
  {
    situation: 'a folder of a newer program: said alone, whatever else is wrong',
    file: 'body.yaml',
    text: 'schema: 2\nnuovo: true\n',
    found: ['newer-schema 1:1'],
    params: { found: '2', known: '1' },
  },
  {
    situation: 'no version at all',
    file: 'body.yaml',
    text: BODY.replace('schema: 1\n', ''),
    found: ['missing-key 1:1'],
    params: { key: 'schema' },
  },
  {
    situation: 'a year too near the end of the calendar for its deadlines',
    file: 'cycles/2025/plan.yaml',
    text: PLAN.replace('year: 2025', 'year: 2199').replace('2025, 2027', '2199, 2199'),
    found: ['out-of-range 1:7'],
  },
  {
    situation: 'a triennium of one year',
    file: 'cycles/2025/plan.yaml',
    text: PLAN.replace('2025, 2027', '2025'),
    found: ['wrong-length 2:1'],
    params: { key: 'triennium', found: '1' },
  },
  {
    situation: 'a number that is none: said so',
    file: 'cycles/2025/plan.yaml',
    text: PLAN.replace('2027', '.nan'),
    found: ['wrong-type 2:19'],
    params: { key: 'triennium[2]', expected: 'number', found: 'not-a-number' },
  },
  { situation: 'a file that is a list', file: VALUES, text: '- 1\n', found: ['wrong-type 1:1'] },
  {
    situation: 'two documents in one file',
    file: VALUES,
    text: '--- {}\n--- {}\n',
    found: ['broken-yaml 1:1'],
  },
  {
    situation: 'lists within lists without end',
    file: VALUES,
    text: `measurements: ${'['.repeat(50_000)}\n`,
    found: ['too-deep 1:44'],
  },
  {
    situation: 'a campaign approved on no day',
    file: 'cycles/2025/monitoring.yaml',
    text: 'campaigns:\n  - { id: c, title: C, kind: finale, at: 2025-12-31, due: 2026-01-31, state: { kind: approved, opened: 2026-01-07, closed: 2026-02-03 } }\n',
    found: ['missing-key 2:71'],
    params: { key: 'approved' },
  },
  {
    situation: 'a state that campaigns have not',
    file: 'cycles/2025/monitoring.yaml',
    text: 'campaigns:\n  - { id: c, title: C, kind: finale, at: 2025-12-31, due: 2026-01-31, state: { kind: finita } }\n',
    found: ['unknown-word 2:86'],
  },
  {
    situation: 'a rating of risk without its motivation',
    file: 'cycles/2025/risk.yaml',
    text: 'threshold: medio\nprocesses:\n  - { id: p, area: a, title: P, events: [{ id: e, title: E, rating: { kind: qualitative, level: alto } }] }\n',
    found: ['missing-key 3:61'],
  },
  {
    situation: 'an obligation that does not apply, with no reason',
    file: 'cycles/2025/transparency.yaml',
    text: 'obligations:\n  - { id: o, section: S, title: O, frequency: annuale, applicability: { kind: not-applicable } }\n',
    found: ['missing-key 2:56'],
  },
  {
    situation: 'a document whose fingerprint is none',
    file: 'imports/d/document.yaml',
    text: 'id: d\ntitle: D\nsha256: "ABC"\n',
    found: ['bad-hash 3:9'],
    params: { key: 'sha256', found: 'ABC' },
  },
  ...[
    'javascript:alert(1)',
    'www.ente.example/dati',
    '/amministrazione-trasparente',
    'https://',
    'https://a b',
  ].map((url) => ({
    situation: `a publication at "${url}", which is no address of the web`,
    file: 'cycles/2025/transparency.yaml',
    text: publishedAt(url),
    found: ['bad-url 4:16'],
    params: { key: 'url', found: url },
  })),
  {
    situation: 'a rating that is scored and gives no score',
    file: 'cycles/2025/evaluation.yaml',
    text: 'cards:\n  - { id: a, role: r, from: 2025-01-01, to: 2025-12-31, state: { kind: draft }, components: [{ component: obiettivi-gruppo, kind: scored }] }\n',
    found: ['missing-key 2:94'],
  },
  {
    situation: 'a change of target that keeps no old value',
    file: 'cycles/2025/changes.yaml',
    text: 'changes:\n  - { kind: target, id: c, date: 2025-09-25, reason: R, indicator: i, at: 2025-12-31, new: { printed: "1" } }\n',
    found: ['missing-key 2:5'],
    params: { key: 'old' },
  },
  {
    situation: 'several things wrong: all of them, in order',
    file: OBJECTIVES,
    text: 'nodes:\n  - id: A\n    kind: aera\n    title: 7\n    wieghts: []\n',
    found: ['bad-slug 2:9', 'unknown-word 3:11', 'unquoted 4:12', 'unknown-key 5:5'],
  },
];

test.each(['https://www.ente.example', 'http://ente.example/dati?anno=2025#premi'])(
  'a publication at %s is read',
  (url) => {
    expect(refusal({ 'cycles/2025/transparency.yaml': publishedAt(url) })).toEqual([]);
  },
);

describe('a file that is wrong says what and where', () => {
  test.each(CASES)('$situation', ({ file, text, found, params }) => {
    const problems = refusal({ [file]: text });
    expect(problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(found);
    for (const problem of problems) expect(problem.file).toBe(file);
    if (params) expect(problems[0]?.params).toEqual(params);
  });

  test('problems of several files come together, in the order of the files', () => {
    const problems = refusal({
      'body.yaml': 'schema: 1\n',
      [VALUES]: 'a: [',
      'cycles/2025/tables/t.yaml': '{}',
    });
    expect([...new Set(problems.map(({ file }) => file))]).toEqual([
      'body.yaml',
      'cycles/2025/tables/t.yaml',
      VALUES,
    ]);
  });

  test('a cycle without its plan file, an import without its document', () => {
    const read = readFiles(
      new Map([
        ['body.yaml', BODY],
        ['cycles/2024/values.yaml', ''],
        ['imports/d/occurrences.yaml', ''],
      ]),
    );
    expect(read.ok ? [] : read.refusal.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'missing-file cycles/2024/plan.yaml',
      'missing-file imports/d/document.yaml',
    ]);
  });

  test('no text whatever makes the reader throw', () => {
    const piece = fc.constantFrom(
      ...[
        'measurements',
        ':',
        ' ',
        '\n',
        '  - ',
        '{',
        '}',
        '[',
        ']',
        '"',
        "'",
        '&a',
        '*a',
        '!!str',
        '|',
        '>',
        '#',
      ],
      ...[
        'printed',
        'kind',
        'count',
        '\t',
        '---',
        '...',
        '%',
        '?',
        ',',
        '2025-12-31',
        '\u0000',
        '\ud800',
        '__proto__',
      ],
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('body.yaml', VALUES, OBJECTIVES), (noise, file) => {
        for (const problem of refusal({ [file]: noise })) {
          expect(problem.line).toBeGreaterThan(0);
          expect(problem.column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });
});
