// Ships to the browser.
/** Facts about this site. Whoever puts it on a host sets the address, and the base where it is not at the host's root. */
export const site = {
  title: '人大公报文库',
  description: '人民代表大会公报全文：逐篇、逐段、逐行可查、可引。',
  /** Scheme and host, without a path. */
  address: 'https://gongbao.example',
  /** `/`, or the folder of the host that the site stands in: `/gongbao/`. */
  base: '/',
  /** Who runs the site, as it should be named in its pages; left out where null. */
  operator: null as string | null,
  /**
   * Where errors are reported: `mailto:` and an address, or the address of a form that takes `title` and `body`
   * (`https://github.com/<owner>/<name>/issues/new`). Without one, pages show no link for it.
   */
  reports: null as string | null,
  /** What Chinese government sites must state (国办发〔2019〕19号): the identification code of the site, the ICP number. */
  siteCode: null as string | null,
  icp: null as string | null,
  /**
   * On what terms others may use the data; the texts themselves are official documents. Null until whoever runs the site has
   * settled it: `{ name: 'CC0-1.0', title: 'CC0 1.0 通用', path: 'https://creativecommons.org/publicdomain/zero/1.0/deed.zh-hans' }`.
   */
  licence: null as { name: string; title: string; path: string } | null,
  /** The DOI under which the data are deposited, `10.5281/zenodo.1234567`. */
  doi: null as string | null,
};
