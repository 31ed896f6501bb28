import type { Profile } from './profile.ts';

/** 武汉市洪山区人大常委会 */
export const hongshan: Profile = {
  id: 'hongshan',
  names: ['武汉市洪山区', '洪山区'],
  division: '420111',
  furniture: [/^打印\|字号:\|*$/],
};
