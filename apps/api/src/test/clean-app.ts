import { type AccessRole, instantOf, Reader, type Store, tableAuthorizer } from '@traguardo/application';
import { done, refused } from '@traguardo/core/kernel';
import { checkNorms } from '@traguardo/norms';
import { cleanDraft } from '@traguardo/testkit';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../app.ts';
import type { Services } from '../http/route.ts';
import { FolderLooks } from '../renditions/looks.ts';
import { renderHere } from '../renditions/render-here.ts';
import { Renditions } from '../renditions/renditions.ts';

const clean = cleanDraft();

/** The clean body, in memory. */
export const cleanStore: Store = {
  listBodies: async () => ({ bodies: [{ id: clean.body.id, origin: 'memory', problems: [] }], total: 1 }),
  findBody: async (id) =>
    id === clean.body.id ? { id: clean.body.id, origin: 'memory', problems: [] } : null,
  loadDossier: async (body) => (body === clean.body.id ? done(clean) : refused({ kind: 'unknown-body' })),
};

/** The server over the clean body, asked by somebody of the given role; `webRoot` holds its pages. */
export function cleanApp(
  role: AccessRole = 'public',
  change: Partial<Services & { readonly webRoot: string }> = {},
): Promise<FastifyInstance> {
  return createApp({
    reader: new Reader({ store: cleanStore, authorizer: tableAuthorizer, norms: checkNorms }),
    authorizer: tableAuthorizer,
    memory: null,
    benchmark: null,
    renditions: new Renditions({
      renderer: { render: renderHere, stop: async () => undefined },
      looks: new FolderLooks(null),
      memory: null,
      backlog: null,
      now: () => instantOf(Date.now()),
      report: () => undefined,
    }),
    checkPages: { page: async (code) => `# ${code}\n` },
    callerOf: () => ({ role }),
    webRoot: 'nowhere',
    ...change,
  });
}

const CYCLE = '/api/bodies/valchiara/cycles/2025';

/** An address of the clean body for every route pattern. */
export const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  '/healthz': ['/healthz'],
  '/api/bodies': ['/api/bodies', '/api/bodies?search=val&limit=5&offset=0'],
  '/api/bodies/:body': ['/api/bodies/valchiara'],
  '/api/bodies/:body/cycles/:year': [CYCLE, `${CYCLE}?at=2025-06-30`],
  '/api/bodies/:body/cycles/:year/tree': [`${CYCLE}/tree`],
  '/api/bodies/:body/cycles/:year/nodes/:id': [
    `${CYCLE}/nodes/os-1-1`,
    `${CYCLE}/nodes/oo-1-1-2`,
    `${CYCLE}/nodes/1.1.2`,
  ],
  '/api/bodies/:body/cycles/:year/indicators/:id': [
    `${CYCLE}/indicators/accessi`,
    `${CYCLE}/indicators/${clean.cycles[0]?.commonIndicators[0]?.id}`,
  ],
  '/api/bodies/:body/cycles/:year/explanations/:id': [`${CYCLE}/explanations/os-1-1`],
  '/api/bodies/:body/cycles/:year/findings': [`${CYCLE}/findings`],
  '/api/bodies/:body/cycles/:year/document': [`${CYCLE}/document`],
  '/api/bodies/:body/cycles/:year/staffing': [`${CYCLE}/staffing`],
  '/api/bodies/:body/cycles/:year/monitoring': [
    `${CYCLE}/monitoring`,
    `${CYCLE}/monitoring?at=2025-07-10`,
    `${CYCLE}/monitoring?at=2025-01-31`,
  ],
  '/api/bodies/:body/cycles/:year/evaluation': [`${CYCLE}/evaluation`],
  '/api/bodies/:body/cycles/:year/ratings': [`${CYCLE}/ratings`],
  '/api/bodies/:body/cycles/:year/risk': [`${CYCLE}/risk`, `${CYCLE}/risk?at=2026-06-30`],
  '/api/bodies/:body/cycles/:year/transparency': [
    `${CYCLE}/transparency`,
    `${CYCLE}/transparency?at=2026-06-30`,
  ],
  '/api/bodies/:body/cycles/:year/dashboards': [`${CYCLE}/dashboards`],
  '/api/bodies/:body/cycles/:year/dashboards/:id': [
    `${CYCLE}/dashboards/servizi`,
    `${CYCLE}/dashboards/segretario-generale`,
    `${CYCLE}/dashboards/struttura-area-servizi`,
  ],
  '/api/bodies/:body/cycles/:year/comparison': [`${CYCLE}/comparison`],
  '/api/bodies/:body/cycles/:year/resources': [`${CYCLE}/resources`],
  '/api/bodies/:body/cycles/:year/deadlines': [`${CYCLE}/deadlines`, `${CYCLE}/deadlines?at=2025-03-01`],
  '/api/bodies/:body/cycles/:year/public-value': [`${CYCLE}/public-value`],
  '/api/bodies/:body/cycles/:year/documents': [`${CYCLE}/documents`, `${CYCLE}/documents?at=2025-06-30`],
  '/api/bodies/:body/cycles/:year/documents/:kind': [
    `${CYCLE}/documents/piao`,
    `${CYCLE}/documents/scheda?part=oo-1-1-2`,
  ],
  '/api/bodies/:body/cycles/:year/documents/:kind/sections/:section': [
    `${CYCLE}/documents/piao/sections/sezione-2-2`,
    `${CYCLE}/documents/relazione/sections/mappa-strategica`,
  ],
  '/api/bodies/:body/cycles/:year/documents/:kind/renditions/:format': [
    `${CYCLE}/documents/piao/renditions/pdf`,
    `${CYCLE}/documents/scheda/renditions/docx?part=oo-1-1-2&at=2025-06-30`,
  ],
  '/api/bodies/:body/cycles/:year/documents/:kind/files/:format': [
    `${CYCLE}/documents/relazione/files/json`,
    `${CYCLE}/documents/mappa/files/pdf`,
  ],
  '/api/bodies/:body/cycles/:year/sheets': [`${CYCLE}/sheets`],
  ...sheetAddresses('plan', 'scadenze', 'date-obiettivo', 'risorse', 'somme-risorse'),
  ...sheetAddresses('scores', 'obiettivi', 'indicatori', 'indicatori-comuni', 'confronto', 'cruscotti'),
  ...sheetAddresses('document', 'personale', 'scritto-in-piu-luoghi'),
  ...sheetAddresses('staffing', 'fabbisogni', 'costi-unitari'),
  ...sheetAddresses('monitoring', 'rilevazioni', 'consegne', 'andamento', 'variazioni'),
  ...sheetAddresses(
    'risk',
    ...[
      'aree-di-rischio',
      'tipi-di-misura',
      'rischi',
      'misure',
      'monitoraggio-delle-misure',
      'misure-generali',
      'riesami',
    ],
  ),
  ...sheetAddresses('transparency', 'obblighi', 'pubblicazioni', 'accessi', 'attestazioni'),
  ...sheetAddresses(
    'evaluation',
    'distribuzione',
    'differenziazione',
    'componenti',
    'retribuzione-di-risultato',
  ),
  ...sheetAddresses('ratings', 'schede', 'voci-delle-schede'),
  ...sheetAddresses('findings', 'rilievi'),
  '/api/templates/:year': ['/api/templates/2026'],
  '/api/benchmark/:national': ['/api/benchmark/livelli-attivita-valutazione-maturita'],
  '/api/checks/:code': ['/api/checks/weights-do-not-sum'],
};

function sheetAddresses(family: string, ...ids: readonly string[]): Record<string, readonly string[]> {
  const path = `/api/bodies/:body/cycles/:year/sheets/${family}/:id`;
  const addresses = ids.map((id) => `${CYCLE}/sheets/${family}/${id}`);
  return {
    [path]: addresses,
    [`${path}/:format`]: addresses.flatMap((address) => [`${address}/csv`, `${address}/xlsx`]),
  };
}
