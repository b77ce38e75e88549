import { exact } from '../../kernel/index.ts';
import {
  type Comparator,
  type DateValue,
  isAbsent,
  isNumber,
  type NumberValue,
  type Value,
} from '../../value/index.ts';
import { familyOf, figuresIn } from '../figure-of.ts';
import { plainWords } from '../plain-words.ts';

/**
 * How a figure repeated in another place compares with the plan's: `agrees` they say the same (a place may
 * shorten, leave out "almeno" or name the unit); `strictness` one adds "<" or ">", which shuts the bound
 * out; `words` two texts that do not contain each other; `differs` two figures, dates or answers.
 */
export type Agreement = 'agrees' | 'strictness' | 'words' | 'differs';

/** How two readings of what should be one value stand to each other; two absent values agree. */
export function agreementOf(one: Value, other: Value): Agreement {
  if (isAbsent(one) || isAbsent(other)) return isAbsent(one) && isAbsent(other) ? 'agrees' : 'differs';
  if (isNumber(one) && isNumber(other)) return ofNumbers(one, other);
  if (one.kind === 'date' && other.kind === 'date') return ofDates(one, other);
  if (one.kind === 'yes-no' && other.kind === 'yes-no')
    return one.value === other.value ? 'agrees' : 'differs';
  if (one.kind === 'range' && other.kind === 'range') {
    const same = exact(one.min).equals(exact(other.min)) && exact(one.max).equals(exact(other.max));
    return same ? 'agrees' : 'differs';
  }
  return isWordy(one) || isWordy(other) ? ofWords(one, other) : 'differs';
}

function ofNumbers(one: NumberValue, other: NumberValue): Agreement {
  const same = familyOf(one) === familyOf(other) && exact(one.value).equals(exact(other.value));
  return same ? ofComparators(one.comparator, other.comparator) : 'differs';
}

function ofDates(one: DateValue, other: DateValue): Agreement {
  // A month alone agrees with each of its days.
  const same = one.date.startsWith(other.date) || other.date.startsWith(one.date);
  return same ? ofComparators(one.comparator, other.comparator) : 'differs';
}

function ofComparators(one: Comparator | undefined, other: Comparator | undefined): Agreement {
  if (one === other) return 'agrees';
  if (one !== undefined && other !== undefined) return one[0] === other[0] ? 'strictness' : 'differs';
  const only = one ?? other;
  return only === '<' || only === '>' ? 'strictness' : 'agrees';
}

function isWordy(value: Value): boolean {
  return value.kind === 'text' || value.kind === 'milestone' || value.kind === 'composite';
}

function ofWords(one: Value, other: Value): Agreement {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  if (left !== '' && right !== '' && (left.includes(right) || right.includes(left))) return 'agrees';
  const [some, others] = [figuresIn(one), figuresIn(other)];
  if (some.length === 0 || others.length === 0) return 'words';
  const shared = some.some((figure) => others.some((match) => ofNumbers(figure, match) !== 'differs'));
  return shared ? 'agrees' : 'differs';
}

function wordsOf(value: Value): string {
  return value.kind === 'text' || value.kind === 'milestone' ? plainWords(value.text) : '';
}
