import { endings } from '../../src/sources/index.ts';
import { isSource } from '../parse/archive.ts';
import { identify } from '../parse/identity.ts';
import { type Finding, some } from './finding.ts';

const named = new RegExp(`^[\\p{Ll}\\p{Lo}\\p{N}-]+/\\d{4}-\\d{2,}\\.(?:${endings.join('|')})$`, 'u');
const readings = /\.emendations\.yaml$/;
const stem = (name: string): string => name.replace(/\.emendations\.yaml$|\.[^./]+$/, '');

/**
 * What the names of the files under `content/gazettes/` tell. Files that the parser would pass over in silence are faults:
 * a clerk believes them to be in the archive.
 */
export function nameFindings(names: readonly string[]): Finding[] {
  const visible = names.filter((name) => !/(?:^|\/)[.~]/.test(name));
  const sources = visible.filter(isSource);
  const stems = new Set(sources.map(stem));
  const kept = (name: string): boolean =>
    isSource(name) || readings.test(name) || (/\.md$/.test(name) && stems.has(stem(name)));
  const passed = visible.filter((name) => !kept(name));
  const alone = visible.filter((name) => readings.test(name) && !stems.has(stem(name)));
  const odd = sources.filter((name) => !named.test(name));
  const ids = Map.groupBy(sources, (name) => identify(`content/gazettes/${name}`).id);
  const twice = [...ids.values()].filter((own) => own.length > 1).flat();
  const drafts = names.filter((name) => /\.tmp$/.test(name));
  const findings: (Finding | false)[] = [
    passed.length > 0 && {
      level: 'fault',
      what: `content/gazettes/ 中有解析不了的文件:${some(passed)}`,
      mend: `另存为 ${endings.map((ending) => `.${ending}`).join('、')} 后用 npm run add 收入,原件移到别处`,
    },
    alone.length > 0 && {
      level: 'fault',
      what: `校勘文件旁边没有同名的原文:${some(alone)}`,
      mend: '改成与原文相同的名称,如 2021-03.emendations.yaml 对 2021-03.txt',
    },
    twice.length > 0 && {
      level: 'fault',
      what: `同一期有几个原文:${some(twice)}`,
      mend: '只保留一个,其余移到别处',
    },
    odd.length > 0 && {
      level: 'notice',
      what: `名称不合“发布机关/年份-期号”的:${some(odd)}`,
      mend: '尚未发布的,改名后运行 npm run parse;已经发布的不要改,网址会变',
    },
    drafts.length > 0 && {
      level: 'notice',
      what: `有中断时留下的临时文件:${some(drafts)}`,
      mend: '没有别的解析正在运行时,可以删去',
    },
  ];
  const found = findings.filter((finding) => finding !== false);
  return found.length ? found : [{ level: 'well', what: `公报原文 ${sources.length} 个,名称都合规` }];
}
