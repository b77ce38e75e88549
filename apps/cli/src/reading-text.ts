import { type DescribedRefusal, type DescribedValue, describe, type Reading } from '@traguardo/core/value';
import { commandLabels } from '@traguardo/texts/command-line';
import { refusalLabel } from '@traguardo/texts/labels';

/** A reading for a terminal: one field a line, the parts indented. */
export function readingText(printed: string, reading: Reading): string {
  const described = describe(printed, reading);
  return 'refused' in described ? refusedText(described) : valueLines(described, '').join('\n');
}

const LONGEST = 200;

/** A printed text for a terminal: what would move its cursor is not passed on, and what no cell holds is cut. */
function quoted(printed: string): string {
  const shown = printed.length > LONGEST ? `${printed.slice(0, LONGEST)}…` : printed;
  return `"${shown.replace(/\p{Cc}/gu, '\ufffd')}"`;
}

function refusedText({ printed, refused, readings }: DescribedRefusal): string {
  const head = `${quoted(printed)}: ${commandLabels.refused}, ${refusalLabel(refused)}`;
  if (readings.length === 0) return head;
  const listed = readings.map((reading) => valueLines(reading, '    ').join('\n'));
  return [head, `  ${commandLabels.readings}:`, listed.join('\n\n')].join('\n');
}

function valueLines(value: DescribedValue, indent: string): string[] {
  const { printed, kind, parts, ...rest } = value;
  const fields: readonly (readonly [string, string | undefined])[] = [
    [commandLabels.kind, kind],
    [commandLabels.comparator, rest.comparator],
    [commandLabels.value, rest.value],
    [commandLabels.unit, rest.unit],
    [commandLabels.date, rest.date],
    [commandLabels.min, rest.min],
    [commandLabels.max, rest.max],
    [commandLabels.text, rest.text],
    [commandLabels.note, rest.note],
  ];
  const width = Math.max(...fields.map(([label]) => label.length));
  const lines = fields.flatMap(([label, text]) =>
    text === undefined ? [] : [`${indent}  ${label.padEnd(width)}  ${text}`],
  );
  const below = parts?.flatMap((part) => valueLines(part, `${indent}    `)) ?? [];
  return [
    `${indent}${quoted(printed)}`,
    ...lines,
    ...(parts ? [`${indent}  ${commandLabels.parts}:`, ...below] : []),
  ];
}
