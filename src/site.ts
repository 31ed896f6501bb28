/** Facts about this site. Whoever puts it on a host sets the address, and the base where it is not at the host's root. */
export const site = {
  title: '人大公报文库',
  description: '人民代表大会公报全文:逐篇、逐段、逐行可查、可引。',
  /** Scheme and host, without a path. */
  address: 'https://gongbao.example',
  /** `/`, or the folder of the host that the site stands in: `/gongbao/`. */
  base: '/',
};
