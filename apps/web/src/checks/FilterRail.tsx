import type { FindingView, SeverityName } from '@traguardo/contracts';
import { familyLabel, severityTitle } from '@traguardo/texts/labels';
import { checksScreen } from '@traguardo/texts/screens/checks';
import type { ReactNode } from 'react';
import { SeverityMark } from '../marks/SeverityMark.tsx';
import { severities } from '../marks/severity.ts';
import { Icon } from '../shell/Icon.tsx';
import type { FindingFilter } from './filter.ts';

interface Props {
  readonly findings: readonly FindingView[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** Text, severity, family; each with how many there are. */
export function FilterRail({ findings, filter, onFilter }: Props) {
  const families = [...new Set(findings.map((finding) => finding.family))];
  const count = (test: (finding: FindingView) => boolean) => findings.filter(test).length;
  const toggleSeverity = (severity: SeverityName) =>
    onFilter({ ...filter, severities: toggled(filter.severities, severity) });
  const toggleFamily = (family: string) =>
    onFilter({ ...filter, families: toggled(filter.families, family) });
  return (
    <search className="tg-filters tg-no-print" aria-label={checksScreen.filters}>
      <label className="tg-search">
        <span className="visually-hidden">{checksScreen.text}</span>
        <Icon name="search" />
        <input
          type="search"
          value={filter.text}
          placeholder={checksScreen.text}
          onChange={(event) => onFilter({ ...filter, text: event.target.value })}
        />
      </label>
      <fieldset>
        <legend>{checksScreen.severity}</legend>
        {severities.map((severity) => (
          <Choice
            key={severity}
            checked={filter.severities.includes(severity)}
            onChange={() => toggleSeverity(severity)}
            count={count((finding) => finding.severity === severity)}
          >
            <SeverityMark severity={severity} silent /> {severityTitle[severity].many}
          </Choice>
        ))}
      </fieldset>
      <fieldset>
        <legend>{checksScreen.family}</legend>
        {families.map((family) => (
          <Choice
            key={family}
            checked={filter.families.includes(family)}
            onChange={() => toggleFamily(family)}
            count={count((finding) => finding.family === family)}
          >
            {familyLabel(family)}
          </Choice>
        ))}
      </fieldset>
    </search>
  );
}

interface ChoiceProps {
  readonly checked: boolean;
  readonly count: number;
  readonly onChange: () => void;
  readonly children: ReactNode;
}

function Choice({ checked, count, onChange, children }: ChoiceProps) {
  return (
    <label className="tg-check">
      <input type="checkbox" checked={checked} onChange={onChange} />
      {children}
      <span className="tg-num">{count}</span>
    </label>
  );
}

function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
