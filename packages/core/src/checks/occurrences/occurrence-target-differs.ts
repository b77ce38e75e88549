import type { Severity } from '../../kernel/index.ts';
import type { Dated, Plan } from '../../plan/index.ts';
import { isAbsent, isNumber, type Printed } from '../../value/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { plainWords } from '../plain-words.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import { type Repeated, repeatedIn, targetsIn } from './repeated.ts';

/** A target is one, wherever the document prints it. Two wordings are a note, two figures an error. */
export const occurrenceTargetDiffers: Check = {
  code: 'occurrence-target-differs',
  family: 'occurrences',
  severity: 'error',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const repeated of repeatedIn(plan)) {
      for (const [field, year, print] of printedTargets(repeated, plan.year)) {
        const planned = finalOnes(repeated, targetsIn(repeated.placement, year));
        const agreement = bestAgreement(print, planned);
        // Cut cells never repeat the words in full.
        const cut = agreement === 'words' && repeated.occurrence.uncertain !== undefined;
        if (agreement === 'agrees' || (cut && !halfYearOf(repeated, year, print, planned))) continue;
        yield observed(repeated, field, year, print, planned, agreement);
      }
    }
  },
};

type PrintedTarget = readonly [field: string, year: number, print: Printed];

function* printedTargets({ occurrence }: Repeated, year: number): Iterable<PrintedTarget> {
  if (occurrence.target) yield ['target', year, occurrence.target];
  for (const [key, print] of Object.entries(occurrence.targets ?? {})) {
    yield [`targets/${key}`, Number(key), print];
  }
}

/** The summary tree prints the end of each year; an earlier target stands in only where there is no other. */
function finalOnes({ occurrence }: Repeated, planned: readonly Dated[]): readonly Dated[] {
  const last = planned.at(-1);
  const final = last?.value && !isAbsent(last.value) ? [last] : planned;
  return occurrence.view === 'tree' ? final : planned;
}

/** The earlier target of the year that is printed instead of the final one, if one is. */
function halfYearOf(
  { placement }: Pick<Repeated, 'placement'>,
  year: number,
  { value, printed }: Printed,
  final: readonly Dated[],
): Dated | undefined {
  return targetsIn(placement, year).find(
    (target) =>
      !final.includes(target) && value !== undefined && plainWords(target.printed) === plainWords(printed),
  );
}

/** A place prints one target of the year: the one of the half year or the final one. */
function bestAgreement(print: Printed, planned: readonly Dated[]): Agreement {
  const { value } = print;
  const known = planned.flatMap((target) => (target.value ? [target.value] : []));
  if (!value || (known.length === 0 && (planned.length > 0 || isAbsent(value)))) return 'agrees';
  const found = known.map((target) => agreementOf(value, target));
  if (!isNumber(value) && planned.some(({ printed }) => containsWords(printed, print.printed)))
    return 'agrees';
  return ORDER.find((agreement) => found.includes(agreement)) ?? 'differs';
}

/** "Monitoraggio consumi", read as a thing to watch, and the same words cut short, read as a text. */
function containsWords(whole: string, part: string): boolean {
  const words = plainWords(part);
  return /[a-z]{3}/.test(words) && plainWords(whole).includes(words);
}

const ORDER: readonly Agreement[] = ['agrees', 'strictness', 'words', 'differs'];

const SEVERITY: Readonly<Record<Agreement, Severity>> = {
  agrees: 'info',
  strictness: 'info',
  words: 'info',
  differs: 'error',
};

function observed(
  { occurrence, path, placement, title }: Repeated,
  field: string,
  year: number,
  print: Printed,
  planned: readonly Dated[],
  agreement: Agreement,
): Observation {
  const target = planned.at(-1);
  const severity =
    agreement === 'differs' && absentOnOneSide(print, target) ? 'warning' : SEVERITY[agreement];
  const earlier = halfYearOf({ placement }, year, print, planned);
  const observation: Observation = {
    path: `${path}/${field}`,
    severity,
    params: {
      indicator: title,
      view: occurrence.view,
      year: String(year),
      printed: print.printed,
      plan: target?.printed ?? '',
      ...(earlier ? { earlier: earlier.at } : {}),
    },
  };
  if (earlier) return { ...observation, severity: 'warning' };
  const note =
    occurrence.uncertain ??
    print.uncertain ??
    target?.uncertain ??
    doubtAbout(placement.uncertain, ['target']);
  return doubted(observation, note, severity === 'error' ? 'warning' : 'info');
}

/** A place that prints nothing where the other prints a target may only be shorter. */
function absentOnOneSide(print: Printed, target: Dated | undefined): boolean {
  return !target?.value || !print.value || isAbsent(print.value) || isAbsent(target.value);
}
