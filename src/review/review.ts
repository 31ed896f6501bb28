// Ships to the browser.
import type { Doubt, Settlement } from './doubts.ts';
import { entryOf, type Taken } from './entry-of.ts';

const opening = (text: string): string => text.trim().slice(0, 12);

/** Fills the form from the doubt or the line that the clerk takes up, and writes what the clerk decides. */
export function review(place: HTMLElement): void {
  const form = place.querySelector<HTMLFormElement>('form.entry') as HTMLFormElement;
  const paper = place.querySelector<HTMLIFrameElement>('iframe') as HTMLIFrameElement;
  const { gazette, write, token } = place.dataset as Record<string, string>;
  const part = (selector: string): HTMLElement => form.querySelector(selector) as HTMLElement;
  const field = (name: string): HTMLInputElement => form.elements.namedItem(name) as HTMLInputElement;
  const lineAt = (number: number): HTMLElement | null => place.querySelector(`#L${number}`);
  const textOf = (number: number): string => lineAt(number)?.querySelector('.printed')?.textContent ?? '';
  let taken: Taken | null = null;

  const show = (number: number): void => {
    for (const other of place.querySelectorAll('.source .here')) other.classList.remove('here');
    const row = lineAt(number);
    row?.classList.add('here');
    const list = place.querySelector('.source') as HTMLElement;
    if (row) list.scrollTop = row.offsetTop - list.clientHeight / 3;
    const to = row?.dataset['to'];
    if (to) paper.src = to;
  };

  const choose = (kind: Settlement): void => {
    for (const input of form.querySelectorAll<HTMLInputElement>('[name=kind]')) input.checked = input.value === kind;
    for (const each of form.querySelectorAll<HTMLElement>('.for')) each.hidden = !each.classList.contains(kind);
    field('title').required = kind === 'title';
  };

  const take = (own: Taken): void => {
    const { line, kinds, rule } = own;
    form.reset();
    taken = own;
    part('.why').textContent = own.why;
    part('.advice').textContent = own.advice;
    part('.dismissing').textContent = rule === 'reading-doubtful' ? '原文不误' : '已核对，不必处理';
    part('.fields').hidden = false;
    part('.line').textContent = `第${line}行`;
    part('.told').textContent = '';
    for (const input of form.querySelectorAll<HTMLInputElement>('[name=kind]')) {
      (input.parentElement as HTMLElement).hidden = !kinds.includes(input.value as Settlement);
    }
    const { title, type } = lineAt(line)?.dataset ?? {};
    field('printed').value = opening(textOf(line));
    field('title').value = title ?? '';
    field('type').value = type ?? 'other';
    const begins = title ? 'false' : 'true';
    for (const input of form.querySelectorAll<HTMLInputElement>('[name=begins]'))
      input.checked = input.value === begins;
    choose(kinds[0] ?? 'reading');
    show(line);
  };

  const takeDoubt = (doubt: Doubt): void => {
    const { line, rule, column, reading, reason } = doubt;
    if (line === null) return;
    take({ line, rule, column, kinds: doubt.settledBy, why: reason, advice: doubt.advice ?? '' });
    const named = reading?.printed ?? /印作“([^”]+)”/.exec(reason)?.[1];
    if (named && textOf(line).includes(named)) field('printed').value = named;
    if (!reading) return;
    field('reading').value = reading.reading;
    field('reason').value = reading.reason;
    field('evidence').value = reading.evidence.join('、');
  };

  for (const button of place.querySelectorAll<HTMLElement>('.doubt')) {
    button.addEventListener('click', () => takeDoubt(JSON.parse(button.dataset['doubt'] as string)));
  }
  for (const button of place.querySelectorAll<HTMLElement>('.source .number')) {
    button.addEventListener('click', () => {
      const line = Number(button.textContent);
      const kinds = ['reading', 'begins', 'title', 'type'] as const;
      take({ line, rule: null, column: null, kinds, why: textOf(line), advice: '' });
      field('printed').select();
    });
  }

  // What is selected in a line is what is printed.
  document.addEventListener('selectionchange', () => {
    const range = getSelection();
    const printed = range?.anchorNode?.parentElement;
    if (!range || range.isCollapsed || !printed?.matches('.source .printed') || range.anchorNode !== range.focusNode)
      return;
    if (!taken || printed.parentElement?.id !== `L${taken.line}`) return;
    taken.column = Math.min(range.anchorOffset, range.focusOffset) + 1;
    field('printed').value = range.toString();
  });

  const values = (): Record<string, string> => Object.fromEntries(new FormData(form)) as Record<string, string>;

  /** What is taken up and typed is there again when the server reloads the page. */
  const keep = (): void => {
    sessionStorage.setItem(`review ${gazette}`, JSON.stringify({ taken, values: values() }));
  };
  const drop = (): void => sessionStorage.removeItem(`review ${gazette}`);
  const recall = (): void => {
    const kept = sessionStorage.getItem(`review ${gazette}`);
    if (!kept) return;
    const was = JSON.parse(kept) as { taken: Taken; values: Record<string, string> };
    take(was.taken);
    for (const [name, value] of Object.entries(was.values)) field(name).value = value;
    choose(was.values['kind'] as Settlement);
  };
  place.addEventListener('click', () => taken && keep());
  form.addEventListener('input', keep);

  form.addEventListener('change', (event) => {
    const { name, value } = event.target as HTMLInputElement;
    if (name === 'kind') choose(value as Settlement);
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const own = taken as Taken;
    const entry = entryOf(own, values(), textOf(own.line));
    part('.told').textContent = '正在写入…';
    // The page may be loaded again before the answer is here.
    drop();
    const response = await fetch(write as string, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-review-token': token as string },
      body: JSON.stringify({ gazette, write: entry }),
    }).catch(() => null);
    part('.told').textContent = response ? await response.text() : '没有写入：开发网站没有应答';
    if (!response?.ok) return keep();
    taken = null;
    part('.fields').hidden = true;
    // The server reloads the page when it has the new records; the line is shown again then.
    history.replaceState(null, '', `#L${own.line}`);
  });
  part('.close').addEventListener('click', () => {
    part('.fields').hidden = true;
    taken = null;
    drop();
  });
  const at = /^#L(\d+)$/.exec(location.hash)?.[1];
  if (at) show(Number(at));
  recall();
}
