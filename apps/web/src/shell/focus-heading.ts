import { type RefObject, useEffect } from 'react';

/** The address the page was opened at: there the reader starts at the top, as anywhere. */
let seen: string | null = null;

/** After each navigation moves the focus to the heading, so that keyboard and voice start from it. */
export function useFocusAfterNavigation(
  heading: RefObject<HTMLHeadingElement | null>,
  pathname: string,
): void {
  useEffect(() => {
    if (seen !== null && seen !== pathname) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    seen = pathname;
  }, [heading, pathname]);
}
