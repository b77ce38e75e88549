import type { GeneralMeasureView, LookView, MeasureView } from '@traguardo/contracts';
import type { CivilDate } from '@traguardo/core/kernel';
import type { Plan } from '@traguardo/core/plan';
import {
  controlWidth,
  type GeneralMeasure,
  lackingParts,
  lastSuitability,
  type Measure,
  type MeasureMonitoring,
  measureState,
  type RiskRegister,
} from '@traguardo/core/risk';
import { figureOrNull } from './figure.ts';
import { roleTitle, unitName } from './plan-names.ts';

/** A measure, where it stands on `at`, and the looks taken at it by then. */
export function measureView(measure: Measure, risk: RiskRegister, plan: Plan, at: CivilDate): MeasureView {
  const { id, title, kind, type, role, unit, due, done, indicator, expected, outcome } = measure;
  const looks = risk.monitoring.filter((look) => look.measure === id && look.date <= at);
  return {
    id,
    title,
    kind,
    type,
    owner: unitName(plan, unit) ?? roleTitle(plan, role),
    due: due ?? null,
    done: done && done <= at ? done : null,
    indicator: indicator ?? null,
    expected: figureOrNull(expected),
    outcome: done && done > at ? null : figureOrNull(outcome),
    state: measureState(measure, at),
    lacks: [...lackingParts(measure)],
    suitability: lastSuitability(id, risk.monitoring, at),
    looks: looks.map((look) => lookView(look, plan)),
  };
}

function lookView(look: MeasureMonitoring, plan: Plan): LookView {
  const { id, level, date, role, checked, total, result, suitability, note } = look;
  return {
    id,
    level,
    date,
    role: roleTitle(plan, role),
    checked: checked ?? null,
    total: total ?? null,
    width: controlWidth(look),
    result,
    suitability: suitability ?? null,
    note: note ?? null,
  };
}

/** A general measure of the checklist. */
export function generalMeasureView({ kind, role, state }: GeneralMeasure, plan: Plan): GeneralMeasureView {
  const base = { kind, role: roleTitle(plan, role), state: state.kind };
  switch (state.kind) {
    case 'done':
      return { ...base, date: state.date, note: state.note ?? null };
    case 'under-way':
      return { ...base, date: state.due ?? null, note: state.note ?? null };
    case 'not-done':
    case 'not-applicable':
      return { ...base, date: null, note: state.reason };
  }
}
