import { Exact, type Explanation, input } from '../../kernel/index.ts';
import { explainOne } from '../explain-one.ts';
import { explainValue } from '../explain-value.ts';
import { entering } from './mean.ts';
import type { IndicatorPart, MeanPart, Part, Term } from './part.ts';

/** The explanation of a figure of the tree, down to the data. */
export function explainPart(part: Part): Explanation {
  return part.of === 'indicator' ? explainIndicator(part) : explainMean(part);
}

function explainIndicator(part: IndicatorPart): Explanation {
  const explained = explainOne(part.id, part.given);
  if (part.status === 'scored' || explained.text === part.status) return explained;
  const { id, given } = part;
  const inputs = [explainValue(`${id}/result`, given.result), explainValue(`${id}/target`, given.target)];
  if (part.reason) inputs.push(input(`${id}/reason`, null, part.reason));
  return { id, value: null, text: part.status, rule: 'not-scored', ...provenance(part), inputs };
}

function explainMean(part: MeanPart): Explanation {
  const { id, terms, score, status } = part;
  if (!score) {
    const inputs = terms.map((term, index) => shown(`${id}/term-${index + 1}`, term));
    return { id, value: null, text: status, rule: 'not-scored', ...provenance(part), inputs };
  }
  const inputs = terms.map((term, index) => explainTerm(`${id}/term-${index + 1}`, term));
  return { id, value: score, rule: part.rule, ...provenance(part), inputs };
}

function explainTerm(id: string, term: Term): Explanation {
  const { weight, part } = term;
  const how = entering(part);
  if (weight === null || how === 'left-out' || how === 'blocks') return shown(id, term);
  const explained = explainPart(part);
  const zero: Explanation = {
    id: `${id}/zero`,
    value: Exact.ZERO,
    rule: 'missing-as-zero',
    inputs: [explained],
  };
  const counted = how === 'zero' || !part.score ? zero : explained;
  const value = weight.times(counted.value ?? Exact.ZERO);
  return { id, value, rule: 'term', inputs: [input(`${id}/weight`, weight), counted] };
}

/** A part that does not enter, with its weight and its status. */
function shown(id: string, { weight, part }: Term): Explanation {
  const inputs = [input(`${id}/weight`, weight), explainPart(part)];
  return { id, value: null, text: part.status, rule: 'left-out', inputs };
}

function provenance({ methodology }: Part): Pick<Explanation, 'citation' | 'rounding'> {
  const { citation, rounding } = methodology;
  return citation ? { citation, rounding } : { rounding };
}
