import type { Hire, Leavers, ProfessionalArea, StaffingPlan, StaffingYear } from '@traguardo/core/staffing';
import { euro, number, printed } from '../printed.ts';
import type { BresciaSource, StaffingSource } from './source.ts';

const AREAS: Readonly<Record<string, ProfessionalArea>> = {
  Dirigenti: 'dirigenti',
  'Funzionari ed EQ': 'funzionari-eq',
  Funzionario: 'funzionari-eq',
  Istruttori: 'istruttori',
  'Operatori Esperti': 'operatori-esperti',
  'Operatore esperto': 'operatori-esperti',
  Operatori: 'operatori',
};

/** Progressions come from the area just below. */
const BELOW: Partial<Record<ProfessionalArea, ProfessionalArea>> = {
  'funzionari-eq': 'istruttori',
  istruttori: 'operatori-esperti',
};

/** Leavers of the year before, decoded from the amounts: each is an exact sum of unit costs. */
const LEAVERS: Readonly<Record<string, readonly Leavers[]>> = {
  2025: [decoded('funzionari-eq', 1), decoded('istruttori', 6)],
  2026: [decoded('funzionari-eq', 1), decoded('istruttori', 1), decoded('operatori-esperti', 2)],
  2027: [decoded('funzionari-eq', 1), decoded('istruttori', 4), decoded('operatori-esperti', 1)],
};

function decoded(area: ProfessionalArea, count: number): Leavers {
  return { area, count, decoded: true };
}

/** The staffing plan of section 4.4, as printed. */
export function staffingOf({ staffing_plan: plan }: BresciaSource): StaffingPlan {
  const total = plan.max_potential_spending.find((one) => one.area === 'Totale');
  return {
    seats: plan.max_potential_spending
      .filter((one) => one.area !== 'Totale')
      .map((one) => ({
        area: areaOf(one.area),
        posts: Number(one.posts),
        spending: euro(one.spending_printed),
        inService: inService(plan, one.area),
      })),
    seatsTotal: {
      posts: Number(total?.posts),
      spending: euro(total?.spending_printed ?? ''),
    },
    additions: [
      {
        title:
          '0,55 % del monte salari 2018 per i nuovi ordinamenti professionali (L. 234/2021 art. 1 c. 612)',
        amount: euro(plan.addition_0_55_percent_printed),
      },
    ],
    maximumPrinted: euro(plan.max_potential_spending_total_printed),
    years: [2025, 2026, 2027].map((year) => yearOf(plan, year)),
    rankingFactors: plan.comparison_factors.map((one) => ({
      title: one.factor,
      weight: number(one.weight_printed.replace('%', '')),
      printed: one.weight_printed,
    })),
    protectedQuota: printed(plan.protected_quota_printed),
  };
}

function inService(plan: StaffingSource, area: string): number {
  const row = plan.dotazione.find((one) => one.area === area && one.staff_31_12_2024 !== undefined);
  return row?.staff_31_12_2024 ?? 0;
}

function yearOf(plan: StaffingSource, year: number): StaffingYear {
  const sheet = plan.years[String(year)];
  if (!sheet) throw new Error(`no year ${year}`);
  const table = (index: number) =>
    plan.spending_table[index]?.[String(year) as '2025' | '2026' | '2027'] ?? '';
  const protectedHires = table(2);
  return {
    year,
    leavers: LEAVERS[String(year)] ?? [],
    ...(year === 2025 ? { carryOverInput: number('3281.03') } : {}),
    hires: sheet.rows.map((row, index): Hire => {
      const area = areaOf(row.area);
      const inside = row.cover === "dall'interno";
      const from = inside ? BELOW[area] : undefined;
      return {
        id: `${year}-${inside ? 'interno' : row.outside_limit ? 'protetta' : 'esterno'}-${area}-${index + 1}`,
        area,
        count: row.posts,
        channel: inside ? 'interno' : 'esterno',
        ...(from ? { from } : {}),
        outsideLimit: row.outside_limit === true,
        printed: euro(row.spending_printed),
      };
    }),
    inService: euro(table(0)),
    printed: {
      leavers: euro(sheet.from_leavers_printed),
      carryOver: euro(sheet.carry_over_printed),
      limit: euro(sheet.limit_printed),
      total: euro(sheet.total_printed),
      tableHiring: euro(table(1)),
      ...(protectedHires === '' ? {} : { tableProtected: euro(protectedHires) }),
      tableTotal: euro(table(3)),
    },
  };
}

function areaOf(name: string): ProfessionalArea {
  const area = AREAS[name];
  if (!area) throw new Error(`no area ${name}`);
  return area;
}
