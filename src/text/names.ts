import { fold } from './fold.ts';
import { compoundSurnames, surnames } from './surnames.ts';

/** A name with dots; what a numeral opens is a heading: 一.基本情况. */
const dotted = /^(?![一二三四五六七八九十]{1,3}·)\p{sc=Han}{1,9}(?:·\p{sc=Han}{1,9}){1,3}$/u;
const han = /^\p{sc=Han}+$/u;

/** What no name holds: words of office, of organs, of meetings, of time and number. */
const notInNames =
  /同志|同学|以及|原因|各[省市县区旗镇乡]|代表|会议|开幕|闭幕|主任|委员|局长|院长|书记|主席|人员|干部|负责|领导|单位|部门|政府|法院|检察|常委|人大|办公|名单|名额|下列|以下|上述|有关|本人|因病|因事|请假|出席|列席|缺席|实到|应到|主持|记录|审议|报告|工作|任命|任免|免去|辞去|职务|决定|通过|提请|提名|选举|当选|补选|届|第[一二三四五六七八九十]|组成|机关|部分|各位|其他|全体|公报|日程|议程|上午|下午|街道|社区|小组|团长|组长|召集|秘书|审判|监察|附件|党员|副|的|中央|最近|年来|期间|以来|今年|去年|关于|公告|公布|现予|特此|信箱|热线|群众|企业|公司|学校|医院|项目/;

/** How three characters end that are a place or an office rather than a name. */
const placeEnd = /[区市镇乡村街局委县厅院部室处党站所办副]$/;
const titled = /[副省市区县州镇乡局厅院]长/;

/** Words that begin with the character of a family name and are none. */
const words = new Set(
  `应当 应对 应该 应急 和平 和谐 高度 高效 高质量 高标准 方面 方案 包括 包联 包保 包干 于是 经济 经费 经过 关于 关心 关注 成为 成立 成员 成果
  安全 安排 安置 安定 宣布 宣读 宣传 查处 查看 常务 常态 温暖 项目 时间 时任 时期 施工 明确 明年 居民 国家 国务 国有 年度 年月 年日 年初 年底 计划 水平
  水利 水务 金融 支持 支出 农业 农村 农民 农林 权力 权利 强化 强调 管理 管委 商务 连续 文件 文化 文明 习惯 解决 单独 曾经 通报 通知 左右 相关
  相应 全面 全部 全程 全力 全区 全市 全县 全省 全国 全镇 全乡 全州 全旗 全院 全局 全年 任期 任职 平安 平台 向上 向前 广大 广泛 公开 公告 公安
  公平 公正 容易 双方 武装 武警 万元 代理 代管 多次 党委 党组 党员 党政 干警 群众 东部 西部 南部 边远 后续 利用 利益 幸福 充分 别的 游客 车辆
  鲁莽 云集 花园 柳树 房屋 房产 房地产 石油 钱款 米面 牛羊 马上 龙头 江河 池塘 山区 林业 林区 田间 田地 谷物 鱼塘 山水 海洋 海外 白天 红色 青年
  青少年 南北 有力 有效 有序 有关 来自 来源 达到 达标 品牌 品质 普通 普法 信息 信访 信用 展开 展示 原则 原因 由此 能力 能够 过程 过去 首先 首要
  初步 初审 布局 战略 战线 智能 智慧 勇于 益民 家庭 家园 师生 师资 空间 丰富 丰收 满意 满足 利民 都市 都会 广场 游泳 游戏 须知 查办 毕业 贺信
  易地 景区 景观 储备 章程 章节 纪律 纪委 纪检 纪要 华侨 章制度 封闭 项链 费用 费税 史料 康复 严格 严肃 严厉 沈阳 范围 莫名 经营 经查 经审 经核 经主任 房改 丁酉
  应邀 索引 温馨 庄严 申请 申报 区县 市县 市区 县区 区委 召开 市人民 区人民 县人民 国防 国土 国资 国企 古代 终止 终于 居委 步伐 尚未 慎重 向往 那些 那时 阳光 越来 隆重 融合 融资 冷静 简要 简政 涂改 涂料 兰州 丛林 丛书 钦州 沐浴 闪光 妥善 妥协 滚动 滚滚 檀香`
    .trim()
    .split(/\s+/),
);

/** A name without padding, its dots as ·; script as printed. */
export function plainName(printed: string): string {
  return printed.replace(/[\s\u3000\u00a0\u200b]+/g, '').replace(/[•‧・･▪．.]/g, '·');
}

/**
 * Whether a text is a person's name by its looks: two or three characters that begin with a family name, three or four
 * that begin with one of two characters, or a name with dots (阿某·买某). Padding and script do not count.
 */
export function isPersonName(text: string): boolean {
  const plain = fold(plainName(text));
  if (dotted.test(plain)) return !notInNames.test(plain) && !titled.test(plain);
  const characters = Array.from(plain);
  if (characters.length < 2 || characters.length > 5 || !han.test(plain)) return false;
  if (notInNames.test(plain) || words.has(plain) || (characters.length > 2 && placeEnd.test(plain))) return false;
  const compound = [2, 3].some(
    (size) => compoundSurnames.has(characters.slice(0, size).join('')) && [1, 2].includes(characters.length - size),
  );
  return compound || (characters.length <= 3 && surnames.has(characters[0] as string));
}

/**
 * Whether a text can be a name where the place already says that names stand there, as between 任命 and 为: any two to
 * six characters without a word of office in them, or a name with dots.
 */
export function couldBeName(text: string): boolean {
  const plain = fold(plainName(text));
  if (dotted.test(plain)) return !notInNames.test(plain) && !titled.test(plain);
  const size = Array.from(plain).length;
  return (
    size >= 2 && size <= 6 && han.test(plain) && !notInNames.test(plain) && !/^[其我本该各已不]|[的等]$/.test(plain)
  );
}
