import { Outlet } from '@tanstack/react-router';
import { shell } from '@traguardo/texts/screens/shell';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';

/** The landmarks every page has. */
export function Shell() {
  return (
    <>
      <a className="tg-skip" href="#contenuto">
        {shell.skip}
      </a>
      <Header />
      <main id="contenuto" className="tg-wide tg-page" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
    </>
  );
}
