import { declaration, escaped } from './xml.ts';

/** An OpenSearch 1.1 description, by which a browser can search the site. The short name has 16 characters at most. */
export function openSearch(title: string, description: string, search: string): string {
  return `${declaration}<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(title.slice(0, 16))}</ShortName>
  <Description>${escaped(description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>zh-CN</Language>
  <Url type="text/html" template="${escaped(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
