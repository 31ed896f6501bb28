import type { Dataset, WithContext } from 'schema-dts';
import { pageAddress, whole } from '../addresses.ts';
import { wholeFiles } from './data-files.ts';
import type { About } from './data-index.ts';

/** The data as a Dataset of schema.org, with the files that hold all of it or name the rest. */
export const datasetLd = (
  { title, description, licence, doi, version }: About,
  publisher: string,
): WithContext<Dataset> => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name: `${title}数据`,
  description,
  url: whole(pageAddress('data')),
  inLanguage: 'zh-Hans',
  isAccessibleForFree: true,
  version,
  creator: { '@type': 'Organization', name: publisher },
  ...(licence && { license: licence.path }),
  ...(doi && { identifier: `https://doi.org/${doi}` }),
  distribution: wholeFiles.map((file) => ({
    '@type': 'DataDownload',
    name: file.title,
    encodingFormat: file.type,
    contentUrl: whole(file.address),
  })),
});
