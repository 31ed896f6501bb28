// Ships to the browser.

/** The only Trusted Types policy that a page may make. */
export const trustedTypesName = 'gongbao';

interface Policy {
  createScriptURL: (address: string) => string;
}

/** A script's address in full; throws where it is not of this site. */
function ofThisSite(address: string): string {
  const { href, origin } = new URL(address, location.href);
  if (origin !== location.origin) throw new TypeError(`not a script of this site: ${href}`);
  return href;
}

let policy: Policy | undefined;

/**
 * The address of a worker's script in the form that pages which trust no text ask for:
 * `new Worker(ownScript(address), { type: 'module' })`, with an `address` from `import address from './x.ts?worker&url'`.
 */
export function ownScript(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy: (name: string, rules: Policy) => Policy } };
  // A page makes a policy of this name once.
  policy ??= trustedTypes?.createPolicy(trustedTypesName, { createScriptURL: ofThisSite });
  return policy ? policy.createScriptURL(address) : ofThisSite(address);
}
