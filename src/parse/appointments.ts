import type { Act } from '../read/acts/acts.ts';
import { postKey } from '../read/posts.ts';
import type { Appointment } from '../records/index.ts';
import { fold } from '../text/fold.ts';

/** An act and the document that tells it. */
export type ToldAct = Act & { document: string };

const keyOf = (act: { post: string; organization: string | null }): string => {
  const own = postKey(act.post);
  return act.organization ? postKey(`${act.organization}${act.post}`) : own;
};

/** Whether two posts of one person can be one post, told once with its body and once without. */
function samePost(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 2 && long.endsWith(short) && long.at(-short.length - 1) !== '副';
}

/**
 * Joins acts that several documents of an issue tell: one record for each person, action and post, with every place
 * that tells it. The fullest wording of the post is kept, and the wording of the verb by a document that decides.
 * `passed` says that the news of the same issue reports the vote on appointments: then all are decided.
 */
export function mergeActs(acts: readonly ToldAct[], passed = false): Appointment[] {
  const groups: { key: string; told: ToldAct[] }[] = [];
  const byPerson = new Map<string, typeof groups>();
  const ordered = [...acts].sort((a, b) => keyOf(b).length - keyOf(a).length);
  for (const act of ordered) {
    const person = fold(act.person);
    const key = keyOf(act);
    const same = byPerson.get(`${person} ${act.action}`) ?? [];
    const group =
      same.find((each) => each.key === key) ??
      same.find(
        (each) =>
          samePost(each.key, key) && !each.told.some((told) => told.document === act.document && keyOf(told) !== key),
      );
    if (group) group.told.push(act);
    else {
      const begun = { key, told: [act] };
      groups.push(begun);
      byPerson.set(`${person} ${act.action}`, [...same, begun]);
    }
  }
  const order = new Map(acts.map((act, at) => [act, at]));
  const first = (told: readonly ToldAct[]): number =>
    told.reduce((least, act) => Math.min(least, order.get(act) as number), acts.length);
  return groups.sort((a, b) => first(a.told) - first(b.told)).map((group) => recordOf(group.told, order, passed));
}

function recordOf(told: ToldAct[], order: ReadonlyMap<ToldAct, number>, passed: boolean): Appointment {
  const inOrder = [...told].sort((a, b) => (order.get(a) as number) - (order.get(b) as number));
  const fullest = inOrder.reduce((best, act) => (act.post.length > best.post.length ? act : best));
  const deciding = inOrder.filter((act) => act.status === 'decided');
  const lead = deciding[0] ?? (inOrder[0] as ToldAct);
  const seen = new Set<string>();
  const sources = inOrder
    .map((act) => ({ document: act.document, line: act.line }))
    .filter(({ document, line }) => !seen.has(`${document} ${line}`) && Boolean(seen.add(`${document} ${line}`)));
  return {
    person: fullest.person,
    action: lead.action,
    verb: lead.verb,
    post: fullest.post,
    organization: fullest.organization,
    proposedBy: inOrder.find((act) => act.proposedBy)?.proposedBy ?? null,
    status: deciding.length || passed ? 'decided' : 'proposed',
    sources,
  };
}

/** Whether a text reports that appointments were put to the vote and passed: 表决通过了有关人事任免事项. */
export function tellsPassing(plain: string): boolean {
  return /(?:表决)?通过了?[^。;]{0,40}(?:人事任免|任免事项|任免名单|任免案|人事事项|辞职请求|辞去[^。;]{0,30}请求)/.test(
    plain,
  );
}
