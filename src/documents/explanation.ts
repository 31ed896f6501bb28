import type { DocumentKind } from './kind.ts';

/** 说明: why a draft or a nomination is put before the body. */
export const explanation: DocumentKind = {
  type: 'explanation',
  claims: /(的|情况|起草|草案|修订|修改|编制)(情况)?说明$/,
};
