// Ships to the browser.
import { searchPage } from '../../search/page/search-page.ts';

const place = document.querySelector<HTMLElement>('.search');
if (place) searchPage(place);
