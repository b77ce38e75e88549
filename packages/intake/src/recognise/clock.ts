import { type HowToRead, LIMITS, type Notice } from '../document/index.ts';

/** The time a reading has left; with no clock given it has all the time. */
export interface Clock {
  /** Looks at the clock; once the time is over it stays so. */
  isOver(): boolean;
  /** What the last look said. */
  wasOver(): boolean;
  /** What to tell where something was left undone. */
  notices(): readonly Notice[];
}

/** A clock that starts now. */
export function clockOf({ now, limits = LIMITS }: HowToRead): Clock {
  const start = now?.() ?? 0;
  let over = false;
  return {
    isOver: () => {
      over ||= now !== undefined && now() - start > limits.milliseconds;
      return over;
    },
    wasOver: () => over,
    notices: () =>
      over
        ? [
            {
              code: 'recognition-too-slow',
              params: { seconds: `${Math.round(limits.milliseconds / 1000)}` },
            },
          ]
        : [],
  };
}
