import type { NodeId } from '@traguardo/core/kernel';
import type { PrintedReference } from '@traguardo/core/plan';
import { notesOf } from './objectives.ts';
import type { BresciaSource } from './source.ts';

/** Every printed reference to an objective: simplification list, boxes of weights, managers' tables, text. */
export function referencesOf(source: BresciaSource): PrintedReference[] {
  return [...simplification(source), ...boxes(source), ...managers(source), ...texts(source)];
}

function simplification(source: BresciaSource): PrintedReference[] {
  return source.other.section_4_3_list.map((one, index) => ({
    id: `semplificazione-${index + 1}`,
    list: 'semplificazione',
    printed: one.code_printed,
    title: one.title,
    node: nodeOf(one.code_printed.replace(/^(00|OS) /, '')),
    line: one.line,
  }));
}

/** The box of OS 2.1 prints 2.1.3 beside the title of 2.1.2: the words say what is meant. */
function boxes(source: BresciaSource): PrintedReference[] {
  const strategic = source.strategic_areas.flatMap((area) => area.strategic_objectives);
  return strategic.flatMap((one) =>
    (one.box?.operational ?? [])
      .filter((entry) => !/code lost/.test(entry.noise ?? '') && !/second pair/.test(entry.noise ?? ''))
      .map((entry) => {
        const moved = entry.code_printed === '2.1.3';
        return {
          id: `riquadro-${entry.code_printed.replaceAll('.', '-')}`,
          list: `riquadro ${one.code}`,
          printed: entry.code_printed,
          ...(moved
            ? { title: one.operational_objectives.find((child) => child.code === '2.1.2')?.title ?? '' }
            : {}),
          node: nodeOf(moved ? '2.1.2' : entry.code_printed),
          line: entry.line,
        };
      }),
  );
}

function managers(source: BresciaSource): PrintedReference[] {
  return source.assignment_to_managers.flatMap((manager, index) =>
    manager.rows.map((row, position) => ({
      id: `dirigenti-${index + 1}-${position + 1}`,
      list: `assegnazione ${manager.role}`,
      printed: row.ref,
      node: nodeOf(row.ref.replace('OS ', '')),
      line: row.line,
    })),
  );
}

/** Beside the common indicators and in the chapter on training. */
function texts(source: BresciaSource): PrintedReference[] {
  const national = source.national_indicators.flatMap((one) => {
    const said = /Indicatore già previsto (.*)$/.exec(one.target_2024_printed ?? '');
    const codes = said?.[1]?.match(/\d\.\d\.\d/g) ?? [];
    return codes.map((code) => ({
      id: `comune-${one.id.slice(-2)}-${code.replaceAll('.', '-')}`,
      list: `indicatore comune ${one.id.slice(-2)}`,
      printed: code,
      node: nodeOf(code),
      line: one.line,
    }));
  });
  return [
    ...national,
    {
      id: 'formazione-3-1-1',
      list: 'formazione',
      printed: source.training.reference_printed,
      title: 'Sviluppo delle competenze del personale',
      node: nodeOf('3.1.1'),
      line: 2805,
    },
  ];
}

function nodeOf(code: string): NodeId {
  return notesOf(code).id as NodeId;
}
