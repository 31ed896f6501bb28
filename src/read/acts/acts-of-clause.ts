import { bodyOf, namesMainBody } from '../posts.ts';
import type { ActPerson } from './act-names.ts';
import type { Clause } from './act-parts.ts';
import type { Act } from './acts.ts';

/** 代区长, 代理检察长: the charge stands right before the head's office, so that a place or a bureau whose name holds 代 is none. */
const charge = /代理?(?=(?:[省市区县州镇乡旗盟院]|检察)长$|主席$|主任$)/;

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
      const acting = clause.action === 'appoint' ? charge.exec(plain) : null;
      const printed = cut(source.text, post);
      const own = namesMainBody(plain) || (bodyOf(plain) !== null && Boolean(source.body?.endsWith('府')));
      return {
        person: person.name,
        action: acting ? ('acting' as const) : clause.action,
        verb: clause.verb,
        post: acting ? printed.slice(0, acting.index) + printed.slice(acting.index + acting[0].length) : printed,
        organization: (post.body && cut(source.text, post.body)) ?? (own ? null : source.body),
        proposedBy: clause.proposer ?? facts.proposer,
        status: facts.status,
        ...placeOf(person),
        note: [person.note, clause.note].filter(Boolean).join('、') || null,
      };
    }),
  );
}
