/** Addresses as the record and the redirects have them: from the root of the site, not encoded, without base. */
export const documentPath = (gazette: string, key: string, line?: number): string =>
  `/documents/${gazette}-${key}/${line === undefined ? '' : `#L${line}`}`;

export const gazettePath = (id: string): string => `/gazettes/${id}/`;

export const meetingPath = (id: string): string => `/meetings/${id}/`;

export const organizationPath = (name: string): string => `/organizations/${name}/`;

export const personPath = (name: string): string => `/people/${name}/`;

/** An address without its fragment. */
export const pageOf = (path: string): string => path.replace(/#.*$/, '');
