import { documentAddress } from '../addresses.ts';
import { csv } from '../csv.ts';
import { ledger } from '../queries/ledger.ts';
import { actionWord } from '../words.ts';

/** The whole ledger as a table for spreadsheets. */
export async function GET(): Promise<Response> {
  const head = ['姓名', '事项', '状态', '机构', '职务', '日期', '提请', '出处'];
  const rows = (await ledger()).map((act) => [
    act.person,
    actionWord[act.action],
    act.status === 'proposed' ? '拟' : '已决定',
    act.organization ?? '',
    act.post,
    act.date ?? '',
    act.proposedBy ?? '',
    act.places.map(({ document, anchor }) => documentAddress(document.id, anchor)).join(' '),
  ]);
  return new Response(csv([head, ...rows]));
}
