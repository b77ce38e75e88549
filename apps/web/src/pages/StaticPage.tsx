import type { Sentence } from '@traguardo/texts/screens/sentence';
import { PageTitle } from '../shell/PageTitle.tsx';

interface Props {
  readonly page: {
    readonly title: string;
    readonly verdict: Sentence;
    readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
  };
}

/** A page of words alone. */
export function StaticPage({ page }: Props) {
  return (
    <>
      <PageTitle title={page.title} verdict={page.verdict} />
      <div className="tg-prose">
        {page.sections.map((section) => (
          <section key={section.heading}>
            <h2>{section.heading}</h2>
            {section.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </div>
    </>
  );
}
