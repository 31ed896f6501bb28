import { trustedTypesName } from './trusted.ts';

/**
 * The Content-Security-Policy of every page, as its meta element states it: files of this site, nothing that stands in the
 * page, nothing from elsewhere, and no text becomes markup or the address of a script (Trusted Types).
 */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${trustedTypesName}`,
].join(';');

/** What a host that can should send with every file; a meta element cannot say who may frame a page. */
export const hostHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${pagePolicy};frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
};
