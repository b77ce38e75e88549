import type { BodyId, IndicatorId, NodeId, RoleId, UnitId } from '@traguardo/core/kernel';
import type { FrameNode, NodeWeight, PiraCode, Uncertainty, WeightPrint } from '@traguardo/core/plan';
import { note, uncertain } from '../notes.ts';
import { impliedWeight, weight } from '../printed.ts';
import { areasOf } from './body.ts';
import { areas, notesOf, type ObjectiveNotes } from './objectives.ts';
import type { AreaSource, BoxSource, BresciaSource, OperationalSource, StrategicSource } from './source.ts';

const WEIGHTING_REASON =
  'Attività già remunerata con gli incentivi per funzioni tecniche: non si procede a pesatura.';

/** The frame as printed: areas, strategic and operational objectives, and those of the azienda speciale. */
export function frameOf(source: BresciaSource, indicatorIds: ReadonlyMap<string, IndicatorId>): FrameNode[] {
  return [
    ...source.strategic_areas.flatMap((area) => [
      areaNode(area),
      ...area.strategic_objectives.flatMap((strategic) => [
        strategicNode(strategic, areaId(area)),
        ...strategic.operational_objectives.map((one) => operationalNode(one, strategic, indicatorIds)),
      ]),
    ]),
    ...source.azienda_speciale.map(controlledNode),
  ];
}

function areaId(area: AreaSource): NodeId {
  return (areas[String(area.n)]?.id ?? '') as NodeId;
}

function areaNode(area: AreaSource): FrameNode {
  const narrative = areas[String(area.n)]?.narrative;
  return {
    ...bare(areaId(area), String(area.n), area.title),
    kind: 'area',
    ...(narrative ? { narrative } : {}),
  };
}

function strategicNode(sheet: StrategicSource, parent: NodeId): FrameNode {
  const block = ownBlockOf(sheet.code, sheet.box);
  return {
    ...fromSheet(sheet, notesOf(sheet.code)),
    kind: 'strategic',
    parent,
    weights: [{ share: weight(sheet.weight_in_area_printed) }],
    ...(block ? { ownBlock: block } : {}),
  };
}

function ownBlockOf(code: string, box: BoxSource | null): FrameNode['ownBlock'] {
  if (!box) return undefined;
  if (box.indicator_block_weight_printed !== null) return weight(box.indicator_block_weight_printed);
  return impliedWeight(code === '3.1' ? '30' : '50', note(box.noise ?? ''));
}

function operationalNode(
  sheet: OperationalSource,
  strategic: StrategicSource,
  indicatorIds: ReadonlyMap<string, IndicatorId>,
): FrameNode {
  return {
    ...fromSheet(sheet, notesOf(sheet.code)),
    kind: 'operational',
    parent: notesOf(strategic.code).id as NodeId,
    weights: boxWeights(sheet, strategic.box, indicatorIds),
    weightPrints: [...sheetPrints(sheet), ...boxPrints(sheet, strategic.box)],
    uncertain: [...openReadings(sheet), ...openBox(sheet, strategic.box)],
  };
}

/** Shares and effective weights of the box; two entries where it prints two, per indicators or per area. */
function boxWeights(
  sheet: OperationalSource,
  box: BoxSource | null,
  indicatorIds: ReadonlyMap<string, IndicatorId>,
): NodeWeight[] {
  const subset = (numbers: readonly number[]) =>
    numbers.flatMap((n) => indicatorIds.get(`OO${sheet.code}/${n}`) ?? []);
  if (sheet.code === '2.1.2') {
    return ['area-promozione', 'area-anagrafica'].map((unit) => ({
      share: weight('20%'),
      unit: unit as UnitId,
      uncertain: note(sheet.noise ?? ''),
    }));
  }
  const entries = (box?.operational ?? []).filter((entry) => entry.code_printed === sheet.code);
  return entries.map((entry, index) => ({
    share:
      entry.x_printed === null ? weight(sheet.weight_printed_in_sheet[0] ?? '') : weight(entry.x_printed),
    effective: weight(entry.y_printed),
    ...(sheet.code === '1.1.2' ? { indicators: subset(index === 0 ? [1, 2, 3] : [4, 5]) } : {}),
    ...(weightOpen(entry.noise) ? { uncertain: note(entry.noise) } : {}),
  }));
}

/** A lost code leaves the two figures beside it readable. */
function weightOpen(noise: string | undefined): noise is string {
  return noise !== undefined && !/^(code lost( in the extraction.*)?|second pair.*)$/.test(noise);
}

function sheetPrints(sheet: OperationalSource): WeightPrint[] {
  return sheet.weight_printed_in_sheet.map((text) => ({
    place: 'scheda',
    weight: weight(text),
    ...(sheet.weight_noise ? { uncertain: note(sheet.weight_noise) } : {}),
  }));
}

function openBox(sheet: OperationalSource, box: BoxSource | null): Uncertainty[] {
  const entries = (box?.operational ?? []).filter((entry) => entry.code_printed === sheet.code);
  return entries.flatMap((entry) => (weightOpen(entry.noise) ? [] : uncertain('box', entry.noise)));
}

/** The figure the box prints for 2.1.2, under another code and without saying which weight it is. */
function boxPrints(sheet: OperationalSource, box: BoxSource | null): WeightPrint[] {
  if (sheet.code !== '2.1.2') return [];
  return (box?.operational ?? [])
    .filter((entry) => entry.code_printed === '2.1.3')
    .map((entry) => ({
      place: 'riquadro',
      weight: weight(entry.y_printed),
      uncertain: note(entry.noise ?? ''),
    }));
}

function controlledNode(sheet: OperationalSource): FrameNode {
  return {
    ...fromSheet(sheet, notesOf(sheet.code)),
    kind: 'operational',
    owner: 'pro-brixia' as BodyId,
    uncertain: [
      ...openReadings(sheet),
      {
        field: 'code',
        note: `stampato "Obiettivo operativo ${sheet.code.slice(2)}" sotto l’azienda speciale`,
      },
    ],
    weights: sheet.weight_printed_in_sheet.map((text) => ({
      share: weight(text),
      ...(sheet.weight_noise ? { uncertain: note(sheet.weight_noise) } : {}),
    })),
  };
}

function fromSheet(sheet: StrategicSource | OperationalSource, notes: ObjectiveNotes): FrameNode {
  const excluded = sheet.code === '3.2.1' || sheet.code === '3.2.2';
  return {
    ...bare(notes.id as NodeId, sheet.code, sheet.title),
    kind: 'operational',
    pira: piraOf(sheet),
    ...(sheet.time_span_printed ? { timeSpan: sheet.time_span_printed } : {}),
    units: notes.units as readonly UnitId[],
    roles: (notes.roles ?? []) as readonly RoleId[],
    transversal: areasOf(notes.units).size > 1,
    flags: notes.flags ?? [],
    ...(notes.topic ? { topic: notes.topic } : {}),
    staff: sheet.staff_commitment.figures,
    ...(excluded ? { economicWeighting: { excluded, reason: WEIGHTING_REASON } } : {}),
    narrative: notes.narrative,
    uncertain: openReadings(sheet),
  };
}

function piraOf(sheet: StrategicSource | OperationalSource): PiraCode {
  const { code_printed, missione, programma, noise } = sheet.pira;
  return {
    printed: code_printed,
    ...(missione ? { mission: missione } : {}),
    ...(programma ? { programme: programma } : {}),
    ...(noise ? { uncertain: note(noise) } : {}),
  };
}

function openReadings(sheet: StrategicSource | OperationalSource): Uncertainty[] {
  const weights = sheet.code === '2.1.2';
  return [
    ...(weights ? [] : uncertain('code', sheet.noise)),
    ...uncertain('targets', sheet.header_noise),
    ...uncertain('timeSpan', sheet.time_span_noise),
    ...uncertain('units', sheet.responsibility_noise),
    ...uncertain('staff', sheet.staff_commitment.noise),
    ...uncertain('resources', sheet.resources_noise),
  ];
}

function bare(id: NodeId, code: string | null, title: string): FrameNode {
  return {
    id,
    kind: 'area',
    code,
    title,
    parent: null,
    weights: [],
    weightPrints: [],
    units: [],
    roles: [],
    transversal: false,
    flags: [],
    staff: [],
    uncertain: [],
  };
}
