import type { BodyId, RoleId, UnitId } from '@traguardo/core/kernel';
import type { Body, OrgUnit } from '@traguardo/core/plan';
import { day } from '../printed.ts';
import type { BergamoSource } from './source.ts';

/** The body as of the end of 2023: its ten services, those of the azienda speciale among them. */
export function bergamo(source: BergamoSource): Body {
  return {
    id: 'cciaa-bergamo' as BodyId,
    name: 'Camera di commercio industria artigianato e agricoltura di Bergamo',
    kind: 'camera-di-commercio',
    referenceDate: day('2023-12-31'),
    units: source.service_dashboards.map(
      (one): OrgUnit => ({ id: one.slug as UnitId, name: one.service, kind: 'servizio' }),
    ),
    roles: [
      { id: 'segretario-generale' as RoleId, title: 'Segretario generale', rank: 'vertice' },
      { id: 'dirigente' as RoleId, title: 'Dirigente', rank: 'dirigente' },
      { id: 'giunta' as RoleId, title: 'Giunta camerale', rank: 'organo' },
      { id: 'oiv' as RoleId, title: 'Organismo indipendente di valutazione', rank: 'organo' },
    ],
    appointments: [],
    controlled: [{ id: 'bergamo-sviluppo' as BodyId, name: 'Azienda speciale Bergamo Sviluppo' }],
  };
}

export const individualRoles: Readonly<Record<string, RoleId>> = {
  'Segretario generale': 'segretario-generale' as RoleId,
  Dirigente: 'dirigente' as RoleId,
};
