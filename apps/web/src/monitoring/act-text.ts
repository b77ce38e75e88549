import type { ActReference } from '@traguardo/contracts';
import { monitoringScreen } from '@traguardo/texts/screens/monitoring';
import { dateIt } from '../format/date-it.ts';

/** "Giunta n. 41 del 25/09/2025". */
export function actText({ organ, number, date }: ActReference): string {
  return monitoringScreen.actOf(organ, number, date === null ? null : dateIt(date));
}
