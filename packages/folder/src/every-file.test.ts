import { decode, type FileKind, fileSchemas, MISFIT, type Plain } from '@traguardo/records';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { filesOf, readFiles } from './index.ts';
import { emit } from './yaml/emit.ts';

type Mapping = { readonly [key: string]: Plain };

const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4}){0,2}$/);
const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('Si', 'no', '12,5%', '2025', '# x: y', '"', '\u2028', 'a\nb', ' '),
);
const figure = fc.constantFrom('0', '12.50', '-3', '100', '999999999999.999999');
const date = fc.constantFrom('2025-12-31', '2024-02-29');
const address = fc.constantFrom('https://ente.example', 'http://ente.example/dati?anno=2025#x');

const typedValue: fc.Arbitrary<Mapping> = fc.oneof(
  fc.record(
    {
      kind: fc.constantFrom('count', 'percent', 'money'),
      value: figure,
      comparator: fc.constantFrom('>=', '='),
      unit: fc.constantFrom('%', 'giorni'),
    },
    { requiredKeys: ['kind', 'value'] },
  ),
  fc.record({ kind: fc.constant('date'), date: fc.constantFrom('2025-12-31', '2021-12') }),
  fc.record({ kind: fc.constant('yes-no'), value: fc.boolean() }),
  fc.constant({ kind: 'range', min: '2', max: '3.5', unit: '%' }),
  fc.record(
    { kind: fc.constantFrom('missing', 'not-due', 'monitoring'), note: words },
    { requiredKeys: ['kind'] },
  ),
  fc.constant({
    kind: 'composite',
    parts: [
      { kind: 'count', value: '3' },
      { kind: 'milestone', text: 'Piano', parts: [] },
    ],
  }),
  fc.record({ kind: fc.constant('text'), text: words }, { requiredKeys: ['kind'] }),
  fc.record({ refused: fc.constant('ambiguous') }),
  fc.constant({}),
);

/** Anything a file of this schema may hold. */
function arbitraryOf(schema: z.core.$ZodType, key = ''): fc.Arbitrary<Plain | undefined> {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'default':
    case 'optional':
      return fc.option(arbitraryOf(def.innerType, key), { nil: undefined });
    case 'nullable':
      return arbitraryOf(def.innerType, key);
    case 'array':
      return fc.array(
        arbitraryOf(def.element, key).filter((item) => item !== undefined),
        { minLength: def.checks ? 1 : 0, maxLength: 2 },
      ) as fc.Arbitrary<Plain>;
    case 'tuple':
      return fc.constant([2025, 2027]);
    case 'record':
      return fc.dictionary(slug, arbitraryOf(def.valueType), { maxKeys: 2 }) as fc.Arbitrary<Plain>;
    case 'object':
      return mapping(def.shape);
    case 'pipe': {
      const inner = (def.in as z.core.$ZodTypes)._zod.def;
      if (inner.type !== 'object') return figure;
      const {
        kind: _k,
        comparator: _c,
        value: _v,
        unit: _u,
        date: _d,
        min: _i,
        max: _a,
        text: _t,
        parts: _p,
        note: _n,
        refused: _r,
        ...own
      } = inner.shape;
      return fc
        .tuple(mapping(own), typedValue)
        .map(([fields, value]) => ({ ...(fields as Mapping), ...value }));
    }
    case 'union':
      return fc.oneof(...def.options.map((option) => arbitraryOf(option, key)));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...(def.values as Plain[]));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return key === 'year' ? fc.constant(2025) : fc.nat({ max: 12 });
    case 'string': {
      const checks = def.checks ?? [];
      const schemaText = checks.map((check) => String(Reflect.get(check._zod.def, 'pattern'))).join();
      if (key === 'fiscalCode') return fc.constant('01234567890');
      if (schemaText.includes('{64}')) return fc.stringMatching(/^[0-9a-f]{64}$/);
      if (schemaText.includes('a-z0-9')) return slug;
      if (schemaText.includes('https')) return address;
      if (schemaText.includes('d{4}')) return date;
      return words;
    }
    default:
      throw new Error(def.type);
  }
}

function mapping(shape: Readonly<Record<string, z.core.$ZodType>>): fc.Arbitrary<Plain> {
  const fields = Object.fromEntries(
    Object.entries(shape).map(([key, field]) => [key, arbitraryOf(field, key)]),
  );
  return fc
    .record(fields)
    .map(
      (made) => Object.fromEntries(Object.entries(made).filter(([, item]) => item !== undefined)) as Mapping,
    );
}

const PATHS: Readonly<Record<Exclude<FileKind, 'policy'>, string>> = {
  body: 'body.yaml',
  methodology: 'methodology/m.yaml',
  indicators: 'indicators/indicators.yaml',
  plan: 'cycles/2025/plan.yaml',
  objectives: 'cycles/2025/objectives.yaml',
  targets: 'cycles/2025/targets.yaml',
  values: 'cycles/2025/values.yaml',
  common: 'cycles/2025/common.yaml',
  assignments: 'cycles/2025/assignments.yaml',
  resources: 'cycles/2025/resources.yaml',
  staffing: 'cycles/2025/staffing.yaml',
  table: 'cycles/2025/tables/t.yaml',
  dashboards: 'cycles/2025/dashboards.yaml',
  statements: 'cycles/2025/statements.yaml',
  references: 'cycles/2025/references.yaml',
  narrative: 'cycles/2025/narrative.yaml',
  monitoring: 'cycles/2025/monitoring.yaml',
  changes: 'cycles/2025/changes.yaml',
  evaluation: 'cycles/2025/evaluation.yaml',
  risk: 'cycles/2025/risk.yaml',
  transparency: 'cycles/2025/transparency.yaml',
  document: 'imports/d/document.yaml',
  occurrences: 'imports/d/occurrences.yaml',
};

const NAMES: Readonly<Partial<Record<FileKind, string>>> = { methodology: 'm', table: 't', document: 'd' };

const FRAME: ReadonlyMap<string, string> = new Map([
  ['body.yaml', 'schema: 1\nid: b\nname: B\nkind: comune\nreferenceDate: 2025-12-31\n'],
  [
    'cycles/2025/plan.yaml',
    'year: 2025\ntriennium: [2025, 2027]\ndocument: { id: d, kind: piao, title: D, form: ordinary }\nmethodology: m\nreferenceDate: 2025-12-31\n',
  ],
  ['imports/d/document.yaml', 'id: d\ntitle: D\n'],
]);

describe('every kind of file, with anything it may hold', () => {
  for (const kind of Object.keys(PATHS) as (keyof typeof PATHS)[]) {
    test(`${kind}: what is read is written so that it reads as the same, and then as the same bytes`, () => {
      fc.assert(
        fc.property(arbitraryOf(fileSchemas[kind]), (plain) => {
          const name = NAMES[kind];
          const content = { ...(plain as Mapping), ...(name === undefined ? {} : { id: name }) };
          const first = readFiles(new Map([...FRAME, [PATHS[kind], emit(content)]]));
          if (!first.ok) throw new Error(JSON.stringify(first.refusal));
          const judged = (fileSchemas[kind] as z.ZodType).safeParse(content);
          expect(decode(fileSchemas[kind], content)).toEqual(judged.success ? judged.data : MISFIT);
          const files = filesOf(first.value);
          const second = readFiles(files);
          if (!second.ok) throw new Error(JSON.stringify(second.refusal));
          const bare = (draft: typeof first.value) => ({
            ...draft,
            places: 0,
            cycles: draft.cycles.map((cycle) => ({ ...cycle, places: 0 })),
          });
          expect(bare(second.value)).toEqual(bare(first.value));
          expect(filesOf(second.value)).toEqual(files);
        }),
        { numRuns: 60 },
      );
    });
  }
});

describe('the fast decoder and the schema judge alike', () => {
  const spoilt: fc.Arbitrary<Plain> = fc.constantFrom(
    null,
    7,
    2.5,
    'Zz',
    '',
    true,
    [],
    {},
    '2025-02-30',
    '1e9',
  );
  for (const kind of Object.keys(PATHS) as (keyof typeof PATHS)[]) {
    test(`${kind}: with one value spoilt, dropped or added`, () => {
      const schema: z.ZodType = fileSchemas[kind];
      fc.assert(
        fc.property(arbitraryOf(schema), fc.nat(), spoilt, (plain, where, bad) => {
          const content = spoil(plain as Plain, where, bad);
          const judged = schema.safeParse(content);
          expect(decode(schema, content)).toEqual(judged.success ? judged.data : MISFIT);
        }),
        { numRuns: 60 },
      );
    });
  }
});

/** Replaces one value, found by walking `where` down the data. */
function spoil(plain: Plain, where: number, bad: Plain): Plain {
  if (plain === null || typeof plain !== 'object') return bad;
  if (where % 7 === 0) return Array.isArray(plain) ? [...plain, bad] : { ...plain, extra: bad };
  const keys = Object.keys(plain);
  const key = keys[where % Math.max(1, keys.length)];
  if (key === undefined) return bad;
  const inner = spoil((plain as Mapping)[key] ?? null, Math.floor(where / 7), bad);
  return Array.isArray(plain)
    ? plain.map((item: Plain, index) => (String(index) === key ? inner : item))
    : { ...plain, [key]: inner };
}
