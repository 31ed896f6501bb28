// Ships to the browser.
import * as hosted from '../../addresses.ts';
import { site } from '../../site.ts';
import { localAddress } from '../local-address.ts';

const fromSearchPage = (address: string): string => localAddress(address, site.base, 1);

/** The addresses that the search makes, as they are from the search page of a packed copy. */
export const documentAddress = (id: string, line?: number): string => fromSearchPage(hosted.documentAddress(id, line));

export const personAddress = (name: string): string => fromSearchPage(hosted.personAddress(name));

export const meetingAddress = (id: string): string => fromSearchPage(hosted.meetingAddress(id));
