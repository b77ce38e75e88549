import { type ReactNode, useEffect, useRef, useState } from 'react';

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

/** Scrolls sideways what is too wide; only then it is a stop for the keyboard, with a name. */
export function Scroller({ label, children }: Props) {
  const frame = useRef<HTMLElement>(null);
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWide(element.scrollWidth > element.clientWidth + 1));
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return wide ? (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section ref={frame} className="tg-scroll tg-scroll-wide" aria-label={label} tabIndex={0}>
      {children}
    </section>
  ) : (
    <section ref={frame} className="tg-scroll">
      {children}
    </section>
  );
}
