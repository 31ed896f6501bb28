import { bodyOf, namesMainBody } from '../posts.ts';

/** The body whose staff a list is about, where its title or a line of its own names it and the posts do not. */
export function listBody(plain: string): string | null {
  const match =
    /^(?:关于)?(.{2,40}?(?:人民法院|法院|人民检察院|检察院|监察委员会|人民政府))(?=审判|检察|监察|法官|工作人员|人员|干部|任免|任命|免职|:?$)/.exec(
      plain.replace(/\s/g, ''),
    );
  return match?.[1] ?? null;
}

/** The committee whose members the next lines name, in a list of all committees of a congress. */
export const committeeLine = /^([\p{sc=Han}、]{2,24}委员会):?$/u;

/** Offices that a list gives without their body behind the first that names it. */
const collegial = /^(?:副主任|副主席|秘书长|委员|副?院长|副?检察长)$/;

/**
 * The body of a post that heads names (县人大常委会主任:王明, then 副主任:李强), and the body to keep for the next such head:
 * `plain` and `text` are the post folded and as printed, `kept` what the head before gave.
 */
export function headedBody(
  plain: string,
  text: string,
  kept: string | null,
): { own: string | null; kept: string | null } {
  const bare = plain.replace(/\s/g, '');
  if (namesMainBody(bare))
    return { own: null, kept: text.replace(/\s/g, '').slice(0, bodyOf(bare)?.length ?? 0) || null };
  return collegial.test(bare) ? { own: kept, kept } : { own: null, kept: null };
}
