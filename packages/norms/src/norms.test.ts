import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '@traguardo/core/checks';
import { civilDate } from '@traguardo/core/kernel';
import { describe, expect, it } from 'vitest';
import {
  accessDays,
  checkNorms,
  citationOf,
  citations,
  citationText,
  commonFormulas,
  deadlineDay,
  deadlines,
  deadlinesFor,
  disabledQuotas,
  figureAt,
  figures,
  genderShare,
  inForce,
  isVerified,
  otherProtectedQuotas,
  PORTAL_CHARACTER,
  piaoSections,
  piraProgrammes,
  planThemes,
  portalFields,
  portalSections,
  portalStates,
  protectedQuota,
  publicationYears,
} from './index.ts';

const day = (text: string) => {
  const date = civilDate(text);
  if (!date) throw new Error(text);
  return date;
};

describe('citations', () => {
  const used = [
    ...catalogue.flatMap((check) => check.citation ?? []),
    ...deadlines.map((one) => one.citation),
    ...Object.values(figures).flatMap((one) => one.values.map((value) => value.citation)),
    ...piaoSections.map((one) => one.citation),
    ...[...piraProgrammes, ...planThemes, ...commonFormulas].map((one) => one.citation),
    genderShare.citation,
    ...[...disabledQuotas, ...otherProtectedQuotas].map((one) => one.citation),
    ...[...portalSections, ...portalStates, ...portalFields].map((one) => one.citation),
    ...citedInCore(),
  ];

  it.each([...new Set(used)])('%s is written down', (id) => {
    expect(citationOf(id)).not.toBeNull();
  });

  it.each(catalogue.filter((check) => check.blocking).map((check) => [check.code, check] as const))(
    '%s blocks, so its provision is verified and its severity is error',
    (_code, check) => {
      expect(check.severity).toBe('error');
      expect(check.citation && citationOf(check.citation)?.trust).toBe('verified');
    },
  );

  it.each(Object.keys(citations))('%s reads as an act and a place', (id) => {
    expect(citationText(id)).toMatch(/^[A-ZD].{4,}/);
  });

  it('a provision not yet verified says so', () => {
    expect(citationText('dm-132-2022-piano-tipo')).toBe(
      'D.M. 132/2022, artt. 2-5 e allegato (da verificare)',
    );
    expect(citationText('dlgs-150-2009-art-10-c5')).toBe('D.Lgs. 150/2009, art. 10, c. 5');
  });
});

describe('terms', () => {
  it.each([
    ['piao', 2025, '2025-01-31'],
    ['preventivo', 2025, '2024-11-30'],
    ['relazione-performance', 2023, '2024-06-30'],
    ['relazione-rpct', 2025, '2025-12-15'],
  ] as const)('%s of %i falls on %s', (id, year, expected) => {
    expect(deadlineDay(id, year)).toBe(expected);
  });

  it("the chambers' terms bind no municipality", () => {
    expect(deadlinesFor('camera-di-commercio').map((one) => one.id)).toContain('preventivo');
    expect(deadlinesFor('comune').map((one) => one.id)).not.toContain('preventivo');
  });
});

describe('figures by date', () => {
  it.each([
    ['quota-pagamenti', '2023-01-31', null, 'before the decree was converted'],
    ['quota-pagamenti', '2025-02-27', '30', 'thirty percent of result pay'],
    ['ore-formazione', '2024-12-31', null, 'before the directive'],
    ['ore-formazione', '2025-12-31', '40', 'forty hours'],
  ] as const)('%s on %s is %s (%s)', (name, at, expected) => {
    const found = figureAt(name, day(at));
    expect(found ? found.value.units.toString() : null).toBe(expected);
  });

  it('no figure has two values on one day', () => {
    for (const figure of Object.values(figures)) {
      const from = figure.values.map((value) => value.from);
      expect(new Set(from).size).toBe(from.length);
    }
  });

  it('the checks get the figures they ask for', () => {
    expect(checkNorms.planDue(2025).value).toBe('2025-01-31');
    expect(checkNorms.daysAfterBudget.value).toBe(30);
    expect(checkNorms.outsideAccessShare.value.units).toBe(50n);
    expect(checkNorms.paymentQuota(day('2022-12-31'))).toBeNull();
  });
});

describe('compulsory quotas of L. 68/1999', () => {
  it.each([
    [14, undefined, undefined],
    [15, undefined, 1],
    [35, undefined, 1],
    [36, undefined, 2],
    [50, undefined, 2],
    [51, 7, undefined],
    [133, 7, undefined],
  ])('%i employees owe %s percent or %s persons', (base, percent, persons) => {
    const quota = protectedQuota(disabledQuotas, base);
    expect([quota?.percent, quota?.persons]).toEqual([percent, persons]);
  });

  it.each([
    [50, null],
    [51, 1],
    [150, 1],
  ])('%i employees owe %s other protected persons', (base, persons) => {
    expect(protectedQuota(otherProtectedQuotas, base)?.persons ?? null).toBe(persons);
  });
});

describe('what the checks ask of the norms', () => {
  it.each([
    [14, null],
    [28, 'persons 1'],
    [50, 'persons 2'],
    [133, 'percent 7'],
  ])('%i employees owe %s', (employees, expected) => {
    const quota = checkNorms.disabledQuota(employees);
    expect(quota && `${quota.unit} ${quota.value.units}`).toBe(expected);
  });

  it('the simplified form owes no public value, performance or monitoring', () => {
    const codes = checkNorms.planSections('simplified').map(({ code }) => code);
    expect(codes).toEqual(['1', '2', '2.3', '3', '3.1', '3.2', '3.3']);
  });

  it('a section whose list is from memory is never said to be verified', () => {
    const verified = checkNorms.planSections('ordinary').filter((section) => section.verified);
    expect(verified.map(({ code }) => code)).toEqual(['1', '2', '3', '4']);
  });

  it('a body of fifty may choose its form', () => {
    expect(checkNorms.ordinaryFormAbove.value).toBe(50);
  });

  it('programmes and formulas have one entry each', () => {
    for (const names of [checkNorms.piraProgrammes, checkNorms.commonFormulas.map(({ title }) => title)]) {
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('sections of the Piano-tipo', () => {
  it('every section hangs from one that exists, listed before it', () => {
    for (const [index, section] of piaoSections.entries()) {
      const before = piaoSections.slice(0, index).map((one) => one.code);
      if (section.parent !== null) expect(before).toContain(section.parent);
    }
  });
});

describe('the portal of the PIAO', () => {
  it('takes the content of every section of the Piano-tipo that has one', () => {
    const leaves = piaoSections.filter(({ code }) => !piaoSections.some(({ parent }) => parent === code));
    expect(new Set(portalSections.map(({ piano }) => piano))).toEqual(
      new Set(leaves.map(({ code }) => code)),
    );
  });

  it('asks in the simplified form for nothing the law leaves out', () => {
    const due = checkNorms.planSections('simplified').map(({ code }) => code);
    for (const { piano, simplified } of portalSections) if (simplified) expect(due).toContain(piano);
  });

  it('is verified only where the law itself asks', () => {
    expect([...portalSections, ...portalStates].filter(isVerified)).toEqual([]);
    expect(portalFields.filter(isVerified).map(({ name }) => name)).toEqual(['dataApprovazione']);
  });

  it('what is known to have begun or ended holds between those days', () => {
    const known = { citation: 'dl-80-2021-art-6', from: day('2025-01-01'), to: day('2025-12-31') } as const;
    const on = (at: string) => inForce([known], day(at)).length;
    expect(['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'].map(on)).toEqual([0, 1, 1, 0]);
  });

  it.each([
    ['Perché – «no»', '«»'],
    ['Tutto bene: 98,15 % (€)', ''],
    ['🚀 שלום', '🚀שלום'],
  ])('of %j it does not take %j', (text, refused) => {
    expect([...text].filter((one) => !PORTAL_CHARACTER.test(one)).join('')).toBe(refused);
  });
});

/** Citation ids written as literals in the sources of core. */
function citedInCore(): string[] {
  const root = join(import.meta.dirname, '../../core/src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/'([^']+)' as CitationId/g)].flatMap(
        (m) => m[1] ?? [],
      ),
    );
}

describe('days of civic access', () => {
  it('are those of art. 5 since civic access exists', () => {
    const days = accessDays(day('2025-03-01'));
    expect(days && Object.entries(days).map(([name, each]) => `${name} ${each.days}`)).toEqual([
      'answer 30',
      'objection 10',
      'delivery 15',
      'review 20',
      'garante 10',
    ]);
    expect(accessDays(day('2016-12-22'))).toBeNull();
  });

  it('rest on provisions whose trust is said', () => {
    const days = accessDays(day('2025-03-01'));
    for (const { citation } of Object.values(days ?? {}))
      expect(citationOf(citation)?.trust).toBe('secondary');
  });

  it('what is published stays five years', () => {
    expect(publicationYears(day('2025-02-27'))).toBe(5);
  });
});
