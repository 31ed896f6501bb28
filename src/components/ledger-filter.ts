// Ships to the browser.

/** The names of the form's fields, each the name of what a row holds. */
type Wanted = Record<'q' | 'action' | 'body' | 'status' | 'from' | 'to', string>;

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

function fits(row: HTMLElement, wanted: Wanted): boolean {
  const { action, body, status, date = '' } = row.dataset;
  return (
    (!wanted.q || plain(row.textContent ?? '').includes(plain(wanted.q))) &&
    (!wanted.action || action === wanted.action) &&
    (!wanted.body || body === wanted.body) &&
    (!wanted.status || status === wanted.status) &&
    (!wanted.from || (date !== '' && date >= wanted.from)) &&
    (!wanted.to || (date !== '' && date <= wanted.to))
  );
}

const form = document.querySelector<HTMLFormElement>('.filter');
const table = document.querySelector<HTMLTableElement>('.acts');
if (form && table) {
  const rows = [...table.querySelectorAll<HTMLElement>('tbody tr')];
  const fields = [...form.elements].filter((field) => 'name' in field && field.name) as HTMLInputElement[];
  const status = document.querySelector('.shown');

  const apply = (): void => {
    const wanted = Object.fromEntries(new FormData(form)) as Wanted;
    for (const row of rows) row.hidden = !fits(row, wanted);
    const shown = rows.filter((row) => !row.hidden).length;
    if (status) status.textContent = shown === rows.length ? '' : `列出${shown}项，共${rows.length}项`;
    const address = new URL(location.href);
    for (const field of fields) {
      if (field.value) address.searchParams.set(field.name, field.value);
      else address.searchParams.delete(field.name);
    }
    history.replaceState(null, '', address);
  };

  for (const field of fields) field.value = new URL(location.href).searchParams.get(field.name) ?? '';
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  if (fields.some((field) => field.value)) apply();
}

/** An act that this page no longer lists stands on that of its year, which its name holds as that of its gazette does. */
const act = decodeURIComponent(location.hash.slice(1));
const year = /-((?:19|20)\d{2})-/.exec(act)?.[1];
const years = [...document.querySelectorAll<HTMLAnchorElement>('nav.letters a')];
const other = years.find(({ pathname }) => year !== undefined && pathname.endsWith(`/${year}/`));
if (act && other && other.getAttribute('aria-current') === null && !document.getElementById(act)) {
  location.replace(`${other.href}#${encodeURIComponent(act)}`);
}
