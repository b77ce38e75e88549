import { type Decimal, decimal } from '@traguardo/core/kernel';
import type { StaffingPlan } from '@traguardo/core/staffing';
import { said } from './said.ts';

/** A staffing plan whose printed figures are the computed ones, within its limits every year. */
export function cleanStaffing(): StaffingPlan {
  return {
    seats: [
      { area: 'dirigenti', posts: 2, spending: said('130.000,00'), inService: 2 },
      { area: 'funzionari-eq', posts: 10, spending: said('350.000,00'), inService: 8 },
      { area: 'istruttori', posts: 20, spending: said('640.000,00'), inService: 18 },
    ],
    seatsTotal: { posts: 32, spending: said('1.120.000,00') },
    additions: [{ title: 'Integrazione per il riclassamento', amount: said('10.000,00') }],
    maximumPrinted: said('1.130.000,00'),
    years: [
      {
        year: 2025,
        leavers: [{ area: 'istruttori', count: 1, decoded: false }],
        carryOverInput: figure('3000.00'),
        hires: [
          {
            id: 'istruttori-2025',
            area: 'istruttori',
            count: 1,
            channel: 'esterno',
            outsideLimit: false,
            printed: said('32.000,00'),
          },
        ],
        inService: said('986.000,00'),
        printed: {
          leavers: said('32.000,00'),
          carryOver: said('3.000,00'),
          limit: said('35.000,00'),
          total: said('32.000,00'),
          tableHiring: said('32.000,00'),
          tableTotal: said('1.018.000,00'),
        },
      },
      {
        year: 2026,
        leavers: [
          { area: 'funzionari-eq', count: 1, decoded: false },
          { area: 'istruttori', count: 1, decoded: false },
        ],
        hires: [
          {
            id: 'funzionari-2026',
            area: 'funzionari-eq',
            count: 1,
            channel: 'esterno',
            outsideLimit: false,
            printed: said('35.000,00'),
          },
          {
            id: 'progressione-2026',
            area: 'funzionari-eq',
            from: 'istruttori',
            count: 1,
            channel: 'interno',
            outsideLimit: false,
            printed: said('3.000,00'),
          },
        ],
        inService: said('997.000,00'),
        printed: {
          leavers: said('67.000,00'),
          carryOver: said('3.000,00'),
          limit: said('70.000,00'),
          total: said('38.000,00'),
          tableHiring: said('38.000,00'),
          tableTotal: said('1.035.000,00'),
        },
      },
      {
        year: 2027,
        leavers: [{ area: 'istruttori', count: 1, decoded: false }],
        hires: [
          {
            id: 'istruttori-2027',
            area: 'istruttori',
            count: 1,
            channel: 'esterno',
            outsideLimit: false,
            printed: said('32.000,00'),
          },
        ],
        inService: said('1.003.000,00'),
        printed: {
          leavers: said('32.000,00'),
          carryOver: said('32.000,00'),
          limit: said('64.000,00'),
          total: said('32.000,00'),
          tableHiring: said('32.000,00'),
          tableTotal: said('1.035.000,00'),
        },
      },
    ],
    rankingFactors: [
      { title: 'Esperienza professionale', weight: figure('40'), printed: '40%' },
      { title: 'Titoli di studio', weight: figure('60'), printed: '60%' },
    ],
  };
}

function figure(text: string): Decimal {
  const value = decimal(text);
  if (!value) throw new Error(`not a figure: ${text}`);
  return value;
}
