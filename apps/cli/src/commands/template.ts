import { writeFile } from 'node:fs/promises';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import { readFolder } from '@traguardo/folder';
import {
  emptyTemplate,
  filledTemplate,
  isTemplateYear,
  type LeftOut,
  leftOutOf,
} from '@traguardo/template/write';
import { commandFailureText, draftLabels, leftOutLabels } from '@traguardo/texts/command-line';
import type { Command, Failure, Invocation } from '../command.ts';
import { now } from '../db/now.ts';
import { writeReason } from '../db/write-reason.ts';
import { loadLines } from '../refusal-lines.ts';
import { yearOption } from '../year-option.ts';

export const templateCommand: Command = {
  name: 'template',
  options: { from: 'value', year: 'value' },
  texts: [1, 1],
  run: async (invocation) => {
    const [file = ''] = invocation.texts;
    const workbook = await workbookOf(invocation);
    if (!workbook.ok) return workbook;
    const { bytes, leftOut } = workbook.value;
    try {
      await writeFile(file, bytes, { flag: 'wx' });
    } catch (error) {
      const there = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      const reason = there ? 'file-exists' : writeReason(error);
      return refused([commandFailureText({ kind: 'not-written', place: file, reason })]);
    }
    return done({
      status: 0,
      json: () => ({ file, bytes: bytes.length, leftOut }),
      text: () =>
        [
          draftLabels.template(file),
          ...(leftOut.length > 0
            ? [`${draftLabels.leftOut}: ${leftOut.map((part) => leftOutLabels[part]).join(', ')}.`]
            : []),
        ].join('\n'),
    });
  },
};

interface WorkbookMade {
  readonly bytes: Uint8Array;
  readonly leftOut: readonly LeftOut[];
}

async function workbookOf(invocation: Invocation): Promise<Outcome<WorkbookMade, Failure>> {
  const asked = yearOption(invocation);
  if (!asked.ok) return asked;
  const from = invocation.values.get('from');
  if (from === undefined) {
    const year = asked.value ?? Number(String(now()).slice(0, 4));
    return isTemplateYear(year) ? done({ bytes: await emptyTemplate(year), leftOut: [] }) : badYear(year);
  }
  const read = await readFolder(from);
  if (!read.ok) return refused(loadLines(read.refusal, from));
  const { cycles } = read.value;
  const cycle = asked.value === undefined ? cycles.at(-1) : cycles.find(({ year }) => year === asked.value);
  if (!cycle) return badYear(asked.value ?? 0);
  const bytes = await filledTemplate(read.value, cycle);
  return done({ bytes, leftOut: leftOutOf(read.value, cycle) });
}

function badYear(year: number): Outcome<never, Failure> {
  const given = String(year);
  return refused([commandFailureText({ kind: 'bad-option', option: '--year', given, expected: 'year' })]);
}
