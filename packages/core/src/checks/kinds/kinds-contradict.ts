import { isNumber, type Value } from '../../value/index.ts';

type Nature = 'number' | 'date' | 'yes-no';

/** True when a result and its target are of two natures: a date and a number, yes and a number. */
export function kindsContradict(result: Value, target: Value): boolean {
  const [one, other] = [natureOf(result), natureOf(target)];
  return one !== null && other !== null && one !== other;
}

function natureOf(value: Value): Nature | null {
  if (isNumber(value) || value.kind === 'range') return 'number';
  return value.kind === 'date' || value.kind === 'yes-no' ? value.kind : null;
}
