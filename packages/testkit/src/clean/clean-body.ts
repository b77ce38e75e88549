import type { Id } from '@traguardo/core/kernel';
import type { Body } from '@traguardo/core/plan';
import { day } from './said.ts';

const id = <Kind extends string>(text: string) => text as Id<Kind>;

/** An invented body: a chamber that does not exist, with a head, a manager and two areas. */
export function cleanBody(): Body {
  return {
    id: id<'body'>('valchiara'),
    name: 'Camera di commercio di Valchiara',
    kind: 'camera-di-commercio',
    fiscalCode: '00000000000',
    seat: 'Valchiara, piazza del Mercato 1',
    site: 'www.valchiara.example',
    referenceDate: day('2025-12-31'),
    units: [
      { id: id<'unit'>('area-servizi'), name: 'Area Servizi', kind: 'area' },
      { id: id<'unit'>('area-interna'), name: 'Area Interna', kind: 'area' },
    ],
    roles: [
      { id: id<'role'>('segretario-generale'), title: 'Segretario generale', rank: 'vertice' },
      { id: id<'role'>('dirigente-servizi'), title: 'Dirigente Area Servizi', rank: 'dirigente' },
    ],
    appointments: [
      { role: id<'role'>('segretario-generale'), unit: id<'unit'>('area-interna'), from: day('2024-01-01') },
      { role: id<'role'>('dirigente-servizi'), unit: id<'unit'>('area-servizi'), from: day('2024-01-01') },
    ],
    controlled: [],
  };
}
