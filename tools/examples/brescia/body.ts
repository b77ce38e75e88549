import type { BodyId, RoleId, UnitId } from '@traguardo/core/kernel';
import type { Appointment, Body, OrgUnit, Role } from '@traguardo/core/plan';
import { day } from '../printed.ts';

/** The structure drawn anew on 1 November 2024; roles without names. */
const FROM = day('2024-11-01');

function unit(id: string, kind: OrgUnit['kind'], name: string, parent?: string): OrgUnit {
  return { id: id as UnitId, name, kind, ...(parent ? { parent: parent as UnitId } : {}), from: FROM };
}

const units: readonly OrgUnit[] = [
  unit('area-amministrativa', 'area', 'Area Amministrativa'),
  unit('area-anagrafica', 'area', 'Area Anagrafica'),
  unit('area-promozione', 'area', 'Area Promozione e Regolazione del Mercato'),
  unit('servizio-affari-generali', 'staff', 'Servizio Staff Affari Generali e Relazioni Esterne'),
  unit('servizio-risorse-umane', 'servizio', 'Servizio Risorse Umane', 'area-amministrativa'),
  unit(
    'servizio-risorse-finanziarie',
    'servizio',
    'Servizio Risorse Finanziarie e Strumentali',
    'area-amministrativa',
  ),
  unit(
    'ufficio-ragioneria',
    'ufficio',
    'Ufficio Ragioneria e Controllo di Gestione',
    'servizio-risorse-finanziarie',
  ),
  unit('ufficio-provveditorato', 'ufficio', 'Ufficio Provveditorato', 'servizio-risorse-finanziarie'),
  unit(
    'servizio-attivita-giuridiche',
    'servizio',
    'Servizio Attività Giuridiche e Qualità dell’Informazione',
    'area-anagrafica',
  ),
  unit('servizio-innovazione', 'servizio', 'Servizio Innovazione per l’Impresa', 'area-anagrafica'),
  unit('registro-imprese', 'ufficio', 'Registro delle Imprese', 'area-anagrafica'),
  unit('ufficio-impresa-in-un-giorno', 'ufficio', 'Ufficio Impresa in un Giorno', 'area-anagrafica'),
  unit('ufficio-impresa-digitale', 'ufficio', 'Ufficio Impresa Digitale', 'area-anagrafica'),
  unit('ufficio-suap-impresa', 'ufficio', 'Ufficio Suap e Impresa', 'area-anagrafica'),
  unit(
    'ufficio-assistenza-qualificata',
    'ufficio',
    'Ufficio Assistenza Qualificata alle Imprese',
    'area-anagrafica',
  ),
  unit(
    'ufficio-formazione-abilitazione',
    'ufficio',
    'Ufficio Formazione e Abilitazione alle Imprese',
    'area-anagrafica',
  ),
  unit('ufficio-metrico', 'ufficio', 'Ufficio Metrico e Tutela del Prodotto', 'area-anagrafica'),
  unit('ufficio-competitivita', 'ufficio', 'Ufficio Competitività delle Imprese', 'area-promozione'),
  unit('ufficio-internazionalizzazione', 'ufficio', 'Ufficio Internazionalizzazione', 'area-promozione'),
  unit('ufficio-promozione-imprese', 'ufficio', 'Ufficio Promozione Imprese e Territorio', 'area-promozione'),
  unit('ufficio-tutela-mercato', 'ufficio', 'Ufficio Tutela del Mercato', 'area-promozione'),
];

const roles: readonly Role[] = [
  {
    id: 'segretario-generale' as RoleId,
    title: 'Segretario generale e dirigente dell’Area Amministrativa',
    rank: 'vertice',
  },
  { id: 'dirigente-anagrafica' as RoleId, title: 'Dirigente dell’Area Anagrafica', rank: 'dirigente' },
  {
    id: 'dirigente-promozione' as RoleId,
    title: 'Dirigente dell’Area Promozione e Regolazione del Mercato',
    rank: 'dirigente',
  },
  {
    id: 'direttore-pro-brixia' as RoleId,
    title: 'Direttore dell’azienda speciale Pro Brixia',
    rank: 'dirigente',
  },
  { id: 'giunta' as RoleId, title: 'Giunta camerale', rank: 'organo' },
  { id: 'oiv' as RoleId, title: 'Organismo con funzioni analoghe all’OIV', rank: 'organo' },
];

function appointed(role: string, unitId: string): Appointment {
  return { role: role as RoleId, unit: unitId as UnitId, from: FROM };
}

export const brescia: Body = {
  id: 'cciaa-brescia' as BodyId,
  name: 'Camera di commercio industria artigianato e agricoltura di Brescia',
  kind: 'camera-di-commercio',
  seat: 'Brescia, via Einaudi 23',
  site: 'www.bs.camcom.it',
  referenceDate: day('2025-02-27'),
  units,
  roles,
  appointments: [
    appointed('segretario-generale', 'area-amministrativa'),
    appointed('segretario-generale', 'servizio-affari-generali'),
    appointed('dirigente-anagrafica', 'area-anagrafica'),
    appointed('dirigente-promozione', 'area-promozione'),
  ],
  controlled: [{ id: 'pro-brixia' as BodyId, name: 'Azienda speciale Pro Brixia' }],
};

/** The areas, or units of staff, a list of units belongs to: more than one makes an objective transversal. */
export function areasOf(ids: readonly string[]): ReadonlySet<string> {
  const top = (id: string): string => {
    const found = units.find((one) => one.id === id);
    if (!found) throw new Error(`no unit ${id}`);
    return found.parent ? top(found.parent) : id;
  };
  return new Set(ids.map(top));
}
