import { expect, test } from 'vitest';
import { settledBom } from '../../scripts/sbom/settled-bom.ts';

const bom = (serialNumber: string, timestamp: string, name: string) => ({
  bomFormat: 'CycloneDX',
  serialNumber,
  metadata: {
    timestamp,
    tools: [{ version: timestamp }],
    component: { name, version: '1', purl: 'pkg:npm/gongbao@1' },
  },
  components: [{ name: 'a' }],
});

test('two bills of the same dependencies are the same file', () => {
  const settled = settledBom(bom('urn:uuid:1', '2021-01-01', 'here'));
  expect(settled).toEqual(settledBom(bom('urn:uuid:2', '2022-02-02', 'elsewhere')));
  expect(settled).toMatchObject({
    bomFormat: 'CycloneDX',
    metadata: { component: { name: 'gongbao', version: '1' } },
    components: [{ name: 'a' }],
  });
});
