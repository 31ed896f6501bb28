// Ships to the browser.

/** `/` goes to the search box from anywhere, except where it is typed. */
addEventListener('keydown', (event) => {
  const typing = (event.target as HTMLElement).closest?.('input:not([type=radio], [type=checkbox]), textarea, select');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
  const box = document.querySelector<HTMLInputElement>('[type=search]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

export {};
