import { type Action, type Caller, type OpenCycle, Reader, tableAuthorizer } from '@traguardo/application';
import { type CivilDate, civilDate, done, type Outcome, refused } from '@traguardo/core/kernel';
import { FolderStore } from '@traguardo/folder';
import { checkNorms } from '@traguardo/norms';
import { commandFailureText } from '@traguardo/texts/command-line';
import type { Failure, Invocation } from './command.ts';
import { refusalLines } from './refusal-lines.ts';
import { yearOption } from './year-option.ts';

/** Who holds the folder on disk may read all of it. */
const OWNER: Caller = { role: 'planner' };

/** Opens the folder named first, at the date and year asked; whatever is in the way is said in lines. */
export async function openCycle(
  action: Action,
  invocation: Invocation,
): Promise<Outcome<OpenCycle, Failure>> {
  const [folder = ''] = invocation.texts;
  const at = dateOption(invocation);
  if (!at.ok) return at;
  const year = yearOption(invocation);
  if (!year.ok) return year;
  const store = new FolderStore([folder]);
  const {
    bodies: [stored],
  } = await store.listBodies();
  const reader = new Reader({ store, authorizer: tableAuthorizer, norms: checkNorms });
  const opened = await reader.cycle(OWNER, action, {
    body: stored?.id ?? folder,
    ...(at.value ? { at: at.value } : {}),
    ...(year.value ? { year: year.value } : {}),
  });
  return opened.ok ? opened : refused(refusalLines(opened.refusal, folder));
}

function dateOption({ values }: Invocation): Outcome<CivilDate | undefined, Failure> {
  const given = values.get('at');
  if (given === undefined) return done(undefined);
  const date = civilDate(given);
  if (date) return done(date);
  return refused([commandFailureText({ kind: 'bad-option', option: '--at', given, expected: 'date' })]);
}
