import { type Action, nearest, type OpenCycle } from '@traguardo/application';
import { Sheet, SheetFamily, SheetFormat, SheetsAnswer } from '@traguardo/contracts';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import { csvOf } from '../export/csv.ts';
import { fileName } from '../export/file-name.ts';
import { xlsxOf } from '../export/xlsx.ts';
import { type FileContent, fileRoute } from '../http/file-route.ts';
import { type Route, route } from '../http/route.ts';
import type { RouteRefusal } from '../http/route-refusal.ts';
import { sheetOf, sheetsOf } from '../sheets/catalogue.ts';
import { atQuery, cycleParameters, nodeParameters } from './parameters.ts';

/** What a family may be read by: a table is taken away by whoever may see its screen, and by nobody else. */
const ACTION: Readonly<Record<SheetFamily, Action>> = {
  plan: 'plan:read',
  document: 'document:read',
  scores: 'scores:read',
  findings: 'findings:read',
  staffing: 'staffing:read',
  monitoring: 'monitoring:read',
  risk: 'risk:read',
  transparency: 'transparency:read',
  evaluation: 'evaluation:read',
  ratings: 'ratings:read',
};

const listRoute = route({
  path: '/api/bodies/:body/cycles/:year/sheets',
  action: 'plan:read',
  summary: 'The tables of the cycle that who asks may take away',
  params: cycleParameters,
  query: atQuery,
  answer: SheetsAnswer,
  handle: async ({ caller, params, query }, { reader, authorizer }) => {
    const open = await reader.cycle(caller, 'plan:read', { ...params, ...query });
    if (!open.ok) return open;
    const families = SheetFamily.options.filter((family) => authorizer.allows(caller, ACTION[family]));
    const sources = families
      .flatMap((family) => sheetsOf(family, open.value))
      .filter(({ rows }) => rows.length > 0);
    return done(
      sources.map(({ id, family, title, group, rows, columns }) => ({
        id,
        family,
        title,
        group,
        rows: rows.length,
        columns: columns.length,
      })),
    );
  },
});

/** The two addresses of a family, under the family's own permission. */
function familyRoutes(family: SheetFamily): readonly Route[] {
  const path = `/api/bodies/:body/cycles/:year/sheets/${family}/:id`;
  const action = ACTION[family];
  return [
    route({
      path,
      action,
      summary: `A table of the family ${family}, typed and as printed`,
      params: nodeParameters,
      query: atQuery,
      answer: Sheet,
      handle: async ({ caller, params, query }, { reader }) => {
        const { id, ...cycle } = params;
        const open = await reader.cycle(caller, action, { ...cycle, ...query });
        return open.ok ? find(family, id, open.value) : open;
      },
    }),
    fileRoute({
      path: `${path}/:format`,
      action,
      summary: `A table of the family ${family} as a file: csv for an Italian spreadsheet, or xlsx`,
      params: nodeParameters.extend({ format: SheetFormat }),
      query: atQuery,
      handle: async ({ caller, params, query }, { reader }) => {
        const { id, format, ...cycle } = params;
        const open = await reader.cycle(caller, action, { ...cycle, ...query });
        if (!open.ok) return open;
        const sheet = find(family, id, open.value);
        if (!sheet.ok) return sheet;
        const { plan } = open.value;
        return done(await fileOf(sheet.value, fileName(plan.body.id, plan.year, id, format), format));
      },
    }),
  ];
}

function find(family: SheetFamily, id: string, open: OpenCycle): Outcome<Sheet, RouteRefusal> {
  const sources = sheetsOf(family, open);
  const source = sources.find((each) => each.id === id);
  if (source) return done(sheetOf(source, open));
  const ids = sources.map((each) => each.id);
  return refused({ kind: 'not-found', what: 'sheet', asked: id, nearest: nearest(id, ids) });
}

async function fileOf(sheet: Sheet, name: string, format: SheetFormat): Promise<FileContent> {
  switch (format) {
    case 'csv':
      return { name, type: 'text/csv; charset=utf-8; header=present', bytes: csvOf(sheet) };
    case 'xlsx':
      return {
        name,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        bytes: await xlsxOf(sheet),
      };
  }
}

/** The list of the tables, and each of them as data and as a file. */
export const sheetRoutes: readonly Route[] = [listRoute, ...SheetFamily.options.flatMap(familyRoutes)];
