import { type Issue, issues } from './archive.ts';
import { pageKey } from './page-key.ts';

/** The pages of a route that has one for each issue, each with what it changes with. */
export const issuePaths = async (): Promise<{ params: { id: string }; props: { issue: Issue }; cacheKey: string }[]> =>
  Promise.all(
    (await issues()).map(async (issue) => ({
      params: { id: issue.gazette.id },
      props: { issue },
      cacheKey: await pageKey(issue),
    })),
  );
