// Ships to the browser.
import './search-key.ts';

/** Keeps the reader's choices of form, size and mode for the next page, and lets the button print. */
const stored = (name: string): string | null => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
};

for (const input of document.querySelectorAll<HTMLInputElement>('.reading-bar input')) {
  if (stored(input.name) === input.id) input.checked = true;
  input.addEventListener('change', () => {
    try {
      localStorage.setItem(input.name, input.id);
    } catch {
      // A browser that keeps nothing shows the choice for this page.
    }
  });
}

document.querySelector('.reading-bar .print')?.addEventListener('click', () => print());
