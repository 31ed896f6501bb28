// Ships to the browser.

/** On a page that has moved: goes on to where the paragraph is now that the address named, or else to where the page is. */
const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
const link = place?.querySelector('a') ?? document.querySelector<HTMLAnchorElement>('a[data-moved]');
if (link) location.replace(link.href);
