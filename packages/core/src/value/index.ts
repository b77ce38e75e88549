export { type DescribedRefusal, type DescribedValue, describe, describeValue } from './describe.ts';
export { print, printDay } from './print.ts';
export { printDecimal } from './print-decimal.ts';
export { read } from './read.ts';
export { sameValue } from './same-value.ts';
export {
  type AbsentValue,
  type Comparator,
  type CompositeValue,
  type DateValue,
  isAbsent,
  isNumber,
  type MilestoneValue,
  type NumberValue,
  type Printed,
  type RangeValue,
  type Reading,
  type RefusalReason,
  type Refused,
  type TextValue,
  type Value,
  type ValueKind,
  type YesNoValue,
} from './value.ts';
