// Plain JavaScript without a dependency: it must run on any Node, before anything is installed. The rest is doctor.ts.
import { readFileSync } from 'node:fs';

/** The JSON of a file; null where there is none that can be read. */
function json(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** What is wrong with the ground that everything else stands on, with how to mend it. */
function faults() {
  const project = json('package.json');
  if (!project?.engines) return [['当前文件夹不是本项目(没有 package.json)', '进入项目所在的文件夹再运行']];
  const wanted = Object.entries({ ...project.dependencies, ...project.devDependencies });
  const missing = wanted.filter(([name]) => !json(`node_modules/${name}/package.json`)).map(([name]) => name);
  const others = wanted
    .map(([name, version]) => [name, version, json(`node_modules/${name}/package.json`)?.version])
    .filter(([, version, own]) => own && own !== version)
    .map(([name, version, own]) => `${name}(应为 ${version},现为 ${own})`);
  const least = Number(/\d+/.exec(project.engines.node)?.[0] ?? 0);
  const found = [];
  if (missing.length) found.push([`缺少 ${missing.length} 个依赖包:${missing.join('、')}`, '联网运行 npm ci']);
  if (others.length) found.push([`依赖包版本不符:${others.join('、')}`, '联网运行 npm ci']);
  if (Number(process.versions.node.split('.')[0]) < least) {
    const mend = missing.includes('node')
      ? '联网运行 npm ci,所需的 Node 会随之装好'
      : '用 npm run doctor 运行;仍不行,删去 node_modules 文件夹后运行 npm ci';
    found.push([`Node ${process.versions.node} 太旧,需要 ${least} 或更新`, mend]);
  }
  return found;
}

const args = process.argv.slice(2);
const found = args.length ? [] : faults();
if (args.length) {
  console.error(`用法:npm run doctor(没有参数)\n不认得:${args.join(' ')}`);
  process.exitCode = 2;
} else if (found.length) {
  for (const [what, mend] of found) console.log(`✗ ${what}\n    办法:${mend}`);
  console.log('先处理以上各项,再运行 npm run doctor,其余各项才能检查');
  process.exitCode = 1;
} else {
  console.log(`✓ Node ${process.versions.node},依赖包齐全`);
  const { examine } = await import('./doctor/examine.ts');
  process.exitCode = await examine(process.cwd());
}
