import { portalWords as words } from '@traguardo/texts/documents/portal';
import type { PortalProfile } from './profile.ts';

/** What does not fit the portal as a list to read, one thing a line, with how sure it is. */
export function portalListOf({ doesNotFit, notice }: PortalProfile): string {
  const head = doesNotFit.length === 0 ? words.none : words.count(doesNotFit.length);
  const lines = doesNotFit.map((one) => `- ${words.line(one)}${one.verified ? '' : words.unverified}`);
  return `${[head, ...lines, notice].join('\n')}\n`;
}
