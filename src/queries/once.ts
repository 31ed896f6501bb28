/** A query that is put once a build, however many pages ask it. */
export function once<Answer>(query: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => {
    answer ??= query();
    return answer;
  };
}
