import { measures, multiplier } from '../../text/amounts.ts';

/** What a cell is by its look. `value` is a figure with a bound or a unit: <3.5%, 600亿元以上, 1350个. */
export type CellKind = 'dash' | 'number' | 'percent' | 'value' | 'text';
/** What a column can hold, by its header. `rate`: per cent, and the header has the sign, so that bare figures stand below. */
export type ColumnKind =
  | 'group'
  | 'serial'
  | 'label'
  | 'name'
  | 'unit'
  | 'value'
  | 'percent'
  | 'rate'
  | 'closing'
  | 'text';

const bounded = new RegExp(
  `^(?:[<>≤≥≦≧±]|大于|小于|不低于|不高于|超过|约|累计|控制在)?[-+]?\\d[\\d,]*(?:\\.\\d+)?(?:[-—~]\\d+(?:\\.\\d+)?)?(?:[%‰]|${multiplier}?(?:${measures})?)(?:/.{1,4})?(?:以上|以下|以内|左右)?$`,
);

/** The kind of a cell, folded and without spaces (`bare`). */
export function cellKind(cell: string): CellKind {
  if (/^(?:[-—/*\\]+|无)$/.test(cell)) return 'dash';
  if (/^[-+±]?\d[\d,]*(?:\.\d+)?$/.test(cell)) return 'number';
  if (/^[-+±]?\d+(?:\.\d+)?[%‰]$/.test(cell)) return 'percent';
  return bounded.test(cell) ? 'value' : 'text';
}

const columns: readonly (readonly [ColumnKind, RegExp])[] = [
  ['serial', /^(?:序号?|编号|行次|次序|排序|NO\.?)$/i],
  ['group', /^(?:指标|项目)?(?:类别|分类|类型|领域|一级指标)$/],
  ['name', /^(?:姓名|代表姓名)$/],
  [
    'label',
    /^(?:.{0,6}指标(?:名称)?|.{0,4}项目(?:名称)?|.{0,4}科目(?:名称)?|名称|工作内容|内容|事项|收入|支出|二级指标|.{0,4}(?:街道|乡镇|地区|单位名称))$/,
  ],
  ['unit', /^(?:计量)?单位$/],
  ['closing', /^(?:属性|指标属性|完成情况|性质|备注|说明)$/],
  ['percent', /增速|增长|增幅|增减|比重|占比|完成率|比率|±?%$|百分比/],
  [
    'value',
    /^(?:\d{4}|“?十[一二三四五]五”?)|总量|绝对额|绝对值|金额|基期|基数|目标|计划|完成数?$|预算|决算|预计|执行|实绩|合计|数量|^数$|^值$|余额|限额|得票|[票人户件]数$|^(?:基本|项目)支出$|^(?:人员|公用)经费$|^(?:一般|专项)债[务券]$|^(?:本金|利息)$/,
  ],
];

/** What a column headed so can hold; anything not known is text. */
export function columnKind(header: string): ColumnKind {
  const kind = columns.find(([, shape]) => shape.test(header))?.[0] ?? 'text';
  return kind === 'percent' && /[%‰][)]?$/.test(header) ? 'rate' : kind;
}

const opening =
  /^(?:序号?|编号|行次|姓名|代表姓名|(?:指标|项目)?(?:类别|分类|类型)|(?:预算|收入|支出|经济|主要)?(?:指标|项目|科目)(?:名称)?|名称|收入|支出|单位名称|(?:承办|主管|预算)?部门(?:名称)?|(?:承办|主管|预算)单位|地区|街道|乡镇|镇街|县[(]?[市区][)]?|[区市]县|年[份度]|行业|税种|品种|工程名称|债券名称)$/;
const furtherHeader =
  /^(?:其中|性别|民族|出生年月|年龄|党派|学历|籍贯|联系电话|职务|职称|单位|日期|时间|地点|.{0,8}(?:职务|单位|名称|目标|情况|内容|措施|时限|部门|领导|依据|进展|比率?|增减|年均|增速|增长率?|完成率?|已完成|计划|任务|数|额|值|量|备注|属性|性质))$/;

/** Whether a cell can begin the header of a table. */
export const opensHeader = (cell: string): boolean => opening.test(cell);

/** Whether a cell can stand in a header: a column's name, a year, a word of measure. */
export const isHeaderCell = (cell: string): boolean =>
  cell.length <= 16 &&
  (columnKind(cell) !== 'text' || furtherHeader.test(cell)) &&
  (cellKind(cell) === 'text' || /^\d{4}/.test(cell) || /^\d{4}年/.test(cell));
