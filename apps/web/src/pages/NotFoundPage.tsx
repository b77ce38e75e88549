import { Link } from '@tanstack/react-router';
import { problems } from '@traguardo/texts/screens/shell';
import { PageTitle } from '../shell/PageTitle.tsx';

/** An address that leads nowhere, with the way back. */
export function NotFoundPage() {
  return (
    <>
      <PageTitle title={problems.notFound} verdict={problems.verdict(problems.notFoundDetail)} />
      <Link className="btn btn-primary" to="/">
        {problems.toStart}
      </Link>
    </>
  );
}
