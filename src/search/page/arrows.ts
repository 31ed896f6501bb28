// Ships to the browser.

/** Moves the focus from the box into the suggestions and hits, between them, and back, by the arrow keys. */
export function arrows(place: HTMLElement, box: HTMLElement): void {
  place.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...place.querySelectorAll<HTMLElement>('.links a')].filter((link) => link.offsetParent);
    const at = links.indexOf(event.target as HTMLElement);
    if (at < 0 && event.target !== box) return;
    const next = event.key === 'ArrowDown' ? links[at + 1] : (links[at - 1] ?? box);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
