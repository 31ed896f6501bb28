import { bodyOf, namesMainBody } from '../posts.ts';
import type { ActPerson } from './act-names.ts';
import type { Clause } from './act-parts.ts';
import type { Act } from './acts.ts';

/** Makes acts of a clause: one for each person and post. Offsets are counted in `text`, whose folded form is `plain`. */
export function actsOfClause(
  clause: Clause,
  source: { text: string; plain: string; body: string | null },
  placeOf: (person: ActPerson) => { line: number; column: number },
  facts: { status: Act['status']; proposer: string | null },
): Act[] {
  const cut = (text: string, part: { index: number; length: number }): string =>
    text.slice(part.index, part.index + part.length).replace(/\s/g, '');
  return clause.persons.flatMap((person) =>
    clause.posts.map((post) => {
      const plain = cut(source.plain, post);
      const acting =
        clause.action === 'appoint' ? (/代理?(?=[省市县区州镇乡旗盟院检])(?!.*[、,])/.exec(plain)?.[0] ?? '') : '';
      const printed = cut(source.text, post);
      const own = namesMainBody(plain) || (bodyOf(plain) !== null && Boolean(source.body?.endsWith('府')));
      return {
        person: person.name,
        action: acting ? ('acting' as const) : clause.action,
        verb: clause.verb,
        post: acting ? printed.replace(acting, '') : printed,
        organization: (post.body && cut(source.text, post.body)) ?? (own ? null : source.body),
        proposedBy: clause.proposer ?? facts.proposer,
        status: facts.status,
        ...placeOf(person),
        note: [person.note, clause.note].filter(Boolean).join('、') || null,
      };
    }),
  );
}
