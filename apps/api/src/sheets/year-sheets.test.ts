import { permits, ROLES } from '@traguardo/application';
import {
  EvaluationAnswer,
  MonitoringAnswer,
  paths,
  RatingsAnswer,
  RiskAnswer,
  Sheet,
  type SheetFamily,
  SheetsAnswer,
  sheetPaths,
  TransparencyAnswer,
} from '@traguardo/contracts';
import { describe, expect, it } from 'vitest';
import { cleanApp } from '../test/clean-app.ts';
import { monitoringSheets } from './monitoring-sheets.ts';
import type { SheetSource } from './sheet-source.ts';

const key = ['valchiara', 2025] as const;

const asked = async (path: string, role: Parameters<typeof cleanApp>[0] = 'head') =>
  (await (await cleanApp(role)).inject(path)).json();
const taken = async (family: SheetFamily, id: string) =>
  Sheet.parse(await asked(sheetPaths.sheet(...key, family, id)));

/** The cells of a column by its heading, as plain text. */
function column(
  { columns, rows }: Pick<SheetSource, 'columns' | 'rows'>,
  label: string,
): readonly (string | null)[] {
  const index = columns.findIndex((each) => each.label === label);
  expect(index, label).toBeGreaterThanOrEqual(0);
  return rows.map((row) => {
    const cell = row[index];
    switch (cell?.kind) {
      case 'text':
        return cell.text;
      case 'number':
        return cell.value;
      case 'date':
        return cell.date;
      default:
        return null;
    }
  });
}

const columnOf = (source: SheetSource | undefined, label: string) =>
  column({ columns: source?.columns ?? [], rows: source?.rows ?? [] }, label);

describe('the tables of monitoring', () => {
  it('have a row for every campaign, figure asked, checkpoint and change', async () => {
    const { campaigns, rows, changes } = MonitoringAnswer.parse(await asked(paths.monitoring(...key)));
    expect(campaigns.length).toBeGreaterThan(1);
    expect(column(await taken('monitoring', 'rilevazioni'), 'Dati al')).toEqual(
      campaigns.map(({ at }) => at),
    );
    const campaignSheet = await taken('monitoring', 'rilevazioni');
    expect(column(campaignSheet, 'Giunta informata il')).toEqual(campaigns.map(({ informed }) => informed));
    expect(campaigns.some(({ informed }) => informed)).toBe(true);
    const deliveries = await taken('monitoring', 'consegne');
    expect(deliveries.rows).toHaveLength(campaigns.flatMap((each) => each.deliveries).length);
    expect(column(deliveries, 'Motivo').filter(Boolean).sort()).toEqual(
      campaigns
        .flatMap((each) => each.deliveries)
        .flatMap(({ reason }) => reason ?? [])
        .sort(),
    );
    expect(column(await taken('monitoring', 'andamento'), 'Punteggio')).toEqual(
      rows.flatMap(({ checkpoints }) => checkpoints.map(({ score }) => score)),
    );
    const changeSheet = await taken('monitoring', 'variazioni');
    expect(column(changeSheet, 'Prima')).toEqual(changes.map((each) => each.old));
    expect(column(changeSheet, 'Piano in vigore')).toEqual(
      changes.map(({ broken }) => (broken ? 'il piano in vigore dice altro' : null)),
    );
  });
});

describe('the tables of monitoring, of a troubled year', () => {
  it('say what was reopened and where the plan in force says otherwise', async () => {
    const answer = MonitoringAnswer.parse(await asked(paths.monitoring(...key)));
    const [campaigns, , , changes] = monitoringSheets({
      ...answer,
      campaigns: answer.campaigns.map((each) => ({
        ...each,
        reopenings: [{ date: '2025-09-01', reason: 'dato errato' }],
      })),
      changes: answer.changes.map((each) => ({ ...each, broken: true })),
    });
    expect(answer.changes.length).toBeGreaterThan(0);
    expect(columnOf(campaigns, 'Riaperture')).toContain('Riaperta il 01/09/2025: dato errato');
    expect(columnOf(changes, 'Piano in vigore')).toContain('il piano in vigore dice altro');
  });
});

describe('the tables of risk', () => {
  it('have a row for every area, event, measure and look', async () => {
    const { register } = RiskAnswer.parse(await asked(paths.risk(...key)));
    if (!register) throw new Error('no register');
    const events = register.areas.flatMap(({ processes }) => processes.flatMap((each) => each.events));
    expect(events.length).toBeGreaterThan(2);
    const areaSheet = await taken('risk', 'aree-di-rischio');
    expect(column(areaSheet, 'Tasso')).toEqual([
      ...register.areas.map(({ implementation }) => implementation.rate),
      register.implementation.rate,
    ]);
    expect(column(areaSheet, 'Area').at(-1)).toBe('Tutte le misure');
    const sheet = await taken('risk', 'rischi');
    expect(column(sheet, 'Rischio')).toEqual(events.map(({ title }) => title));
    const [first] = events.filter(({ measures }) => measures.length > 0);
    const named = register.measures.filter(({ id }) => first?.measures.includes(id));
    expect(column(sheet, 'Misure')).toContain(named.map(({ title }) => title).join('; '));
    expect(column(await taken('risk', 'misure'), 'Termine')).toEqual(register.measures.map(({ due }) => due));
    expect(column(sheet, 'Schema del 2013')).toEqual(
      events.map(({ legacy }) =>
        legacy ? `schema del 2013: impatto ${legacy.impact} × probabilità ${legacy.probability}` : null,
      ),
    );
    expect(events.some(({ legacy }) => legacy)).toBe(true);
    expect(column(await taken('risk', 'monitoraggio-delle-misure'), 'Livello del controllo')).toEqual(
      register.measures.flatMap(({ looks }) =>
        looks.map(({ level }) => (level === 'primo' ? 'I livello' : 'II livello')),
      ),
    );
    expect((await taken('risk', 'misure-generali')).rows).toHaveLength(register.general.length);
  });
});

describe('the tables of transparency', () => {
  it('have a row for every obligation, publication and request', async () => {
    const { transparency } = TransparencyAnswer.parse(await asked(paths.transparency(...key)));
    if (!transparency) throw new Error('nothing entered');
    const { obligations, requests, attestations } = transparency;
    expect(column(await taken('transparency', 'obblighi'), 'Giorni alla scadenza')).toEqual(
      obligations.map(({ daysLeft }) => daysLeft?.toString() ?? null),
    );
    expect(column(await taken('transparency', 'pubblicazioni'), 'Indirizzo')).toEqual(
      obligations.flatMap(({ publications }) => publications.map(({ url }) => url)),
    );
    const access = await taken('transparency', 'accessi');
    expect(column(access, 'Termine')).toEqual(requests.map(({ term }) => term?.due ?? null));
    expect(column(access, 'Giorni di legge')).toEqual(
      requests.map(({ term }) => term?.days.days.toString() ?? null),
    );
    expect(column(access, 'Dati trasmissibili dal')).toEqual(
      requests.map(({ term }) => term?.deliverFrom ?? null),
    );
    const stopped = requests.map(({ term }) => (term?.suspended ?? []).length > 0);
    expect(column(access, 'Sospensioni').map((words) => words !== null)).toEqual(stopped);
    expect(stopped).toContain(true);
    expect((await taken('transparency', 'attestazioni')).rows).toHaveLength(attestations.length);
  });
});

describe('the tables of evaluation', () => {
  it.each([
    ['before all ratings are final', '2025-12-31', 'valutazioni non tutte definitive'],
    ['once they are', '2026-06-30', 'coperto'],
  ])('say of a class what the screen says, %s', async (_situation, at, word) => {
    const screen = await asked(`${paths.evaluation(...key)}?at=${at}`);
    const { evaluation } = EvaluationAnswer.parse(screen);
    const counts = (evaluation?.distribution ?? []).flatMap(({ counts, unclassed }) => [
      ...counts.map(({ people }) => people),
      unclassed,
    ]);
    expect(counts).toContain(null);
    const path = sheetPaths.sheet(...key, 'evaluation', 'distribuzione');
    const sheet = Sheet.parse(await asked(`${path}?at=${at}`));
    expect(column(sheet, 'Persone')).toEqual(counts.map((people) => people?.toString() ?? word));
  });

  it('say what is rated, rank by rank', async () => {
    const { evaluation } = EvaluationAnswer.parse(await asked(paths.evaluation(...key)));
    const weights = evaluation?.systems.flatMap(({ components }) => components) ?? [];
    expect(column(await taken('evaluation', 'componenti'), 'Peso %')).toEqual(
      weights.map(({ weight }) => weight),
    );
  });

  it('give the cards to whoever may read ratings, and not even their name to others', async () => {
    const { cards } = RatingsAnswer.parse(await asked(paths.ratings(...key)));
    expect(cards.length).toBeGreaterThan(2);
    expect(column(await taken('ratings', 'schede'), 'Punteggio')).toEqual(cards.map(({ score }) => score));
    for (const role of ROLES) {
      const app = await cleanApp(role);
      const may = permits(role, 'ratings:read');
      for (const id of ['schede', 'voci-delle-schede']) {
        const file = await app.inject(sheetPaths.file(...key, 'ratings', id, 'csv'));
        expect([role, file.statusCode]).toEqual([role, may ? 200 : 403]);
      }
      const list = await app.inject(paths.sheets(...key));
      if (list.statusCode !== 200) continue;
      const families = SheetsAnswer.parse(list.json()).map(({ family }) => family);
      expect([role, families.includes('ratings')]).toEqual([role, may]);
    }
  });
});
