/** A format of the data, as its page explains it. */
export interface FormatNotes {
  id: string;
  name: string;
  /** What it is, and for whom. */
  what: string;
  /** Where its files are, below `/data`. */
  where: string;
  /** What its parts mean. */
  fields: readonly (readonly [name: string, meaning: string])[];
  /** A few lines of a file, of invented things. */
  sample: string;
}

export const dataFormats: readonly FormatNotes[] = [
  {
    id: 'json',
    name: 'JSON',
    what: '一期公报一个文件，载该期的全部文件、会议、议程、任免、人物、表格、收支账、核对、名词、引用、校勘，以及每一行的去处。字段以 JSON Schema 为准；不兼容的改动另立新版。',
    where: 'gazettes/<公报编号>.json，schema/gazette-1.json',
    fields: [
      ['gazette', '该期公报：编号、题名、年份、期号、发布日期、届次'],
      ['documents', '文件，按原文次序'],
      ['meetings、agendaItems', '会议及其出席名单；议程项及其所议文件'],
      ['appointments、people', '任免；人物'],
      ['tables、budgets、checks', '表格；收支账；可验算的合计'],
      ['terms、citations、emendations', '名词解释；书名号所引；校勘'],
      ['lines、messages', '每一行的去处；识读时的提示'],
    ],
    sample:
      '{"documents":[{"id":"x-2031-02-L277","type":"decision","title":"关于……的决定","date":"2031-02-18","startLine":277,"endLine":290}]}',
  },
  {
    id: 'tables',
    name: 'CSV 数据表',
    what: '全库十九张表，可用 Excel、WPS 直接打开（UTF-8，带 BOM）。依 Frictionless Data Package 2.0，各表的字段、主键、外键见 datapackage.json。以 = + - @ 开头的文字，前加一个半角单引号，以免电子表格当作公式执行；取用时去掉行首一个单引号，即为原文。',
    where: 'tables/datapackage.json，tables/<表名>.csv',
    fields: [],
    sample:
      'id,gazette,person,action,verb,post,organization,proposedBy,status,date\r\nx-2031-02-L18-30cf,x-2031-02,甲某,appoint,决定任命,区水务局局长,,乙某,decided,2031-02-18',
  },
  {
    id: 'sqlite',
    name: 'SQLite 数据库',
    what: '一个文件，载全部数据表与全文各段（paragraphs），并有全文索引（paragraphs_fts，逐三字，故三字以上的词句可原样查得；两字以下用 LIKE）。可用 Datasette、DBeaver 等打开。',
    where: 'gongbao.sqlite',
    fields: [
      ['各数据表', '与 CSV 同名同字段；是非为 1、0，行号列表为 JSON'],
      ['paragraphs', 'document 文件编号，line 首行，text 文字，url 网址'],
      ['paragraphs_fts', '全文索引，rowid 即 paragraphs.id'],
    ],
    sample: `SELECT p.url, p.text FROM paragraphs_fts f JOIN paragraphs p ON p.id = f.rowid\nWHERE f.text MATCH '"常务委员会"';`,
  },
  {
    id: 'popolo',
    name: 'Popolo',
    what: '一期公报一个文件，依 Popolo 1.0.1：人物、机构、职务、任职、会议、决定决议，各有出处。只列已决定的任免；任命与免职各为一条任职，分别载起、止日期，不相拼合；出席者只列名单明载的人。',
    where: 'popolo/<公报编号>.json',
    fields: [
      ['persons', '人物；编号只在该期之内有效，因为仅凭姓名不能断定两期所载为同一人'],
      ['organizations、posts', '机构；职务'],
      ['memberships', '任职：start_date 任职之日，end_date 去职之日，未载则无'],
      ['events', '会议，attendees 为出席者'],
      ['motions', '决定、决议；vote_events 为表决结果'],
    ],
    sample:
      '{"memberships":[{"id":"x-2031-02-L18-30cf","person_id":"x-2031-02/person/甲某","role":"区水务局局长","start_date":"2031-02-18","sources":[{"url":"…#L18"}]}]}',
  },
  {
    id: 'akn',
    name: 'Akoma Ntoso',
    what: '一期公报一个 XML 文件，依 OASIS 标准 Akoma Ntoso 1.0：整期为 officialGazette，各篇文件为其中的 component，各自完整。法规作 act，草案作 bill，决定、决议作 statement，其余作 doc。段落的 eId 即其首行行号。',
    where: 'akn/<公报编号>.xml',
    fields: [
      ['FRBRuri', '按命名规范的标识：/akn/cn-<GB/T 2260 行政区划代码>/…；代码未查明者只作 /akn/cn/…'],
      ['FRBRdate', '文件日期（document）；未载则为公报发布日期（publication），再无则为年份（year）'],
      ['num、heading', '章、节、条、一、(一)等标目及其标题'],
    ],
    sample:
      '<component eId="x-2031-02-L277"><statement name="decision" contains="originalVersion">…<mainBody><p eId="L279">会议决定：……</p></mainBody></statement></component>',
  },
  {
    id: 'annotations',
    name: 'W3C 批注',
    what: '一期公报一个文件，依 W3C Web Annotation：每篇文件所在的行、题名日期机关的出处、每处校勘，都是加于来源文本的批注。位置按 Unicode 码位计，自 0 起；每行之后有一个换行符。',
    where: 'annotations/<公报编号>.json，sources/<公报编号>.txt',
    fields: [
      ['motivation', 'linking 文件所在，identifying 字段的出处，editing 校勘'],
      ['body', '校勘为读法及其把握、理由、依据行；字段为其值与可靠程度'],
      ['target.selector', 'TextQuoteSelector 引文及其前后；TextPositionSelector 起止位置'],
    ],
    sample:
      '{"type":"Annotation","motivation":"editing","body":{"value":"2031年2月"},"target":{"selector":[{"type":"TextQuoteSelector","exact":"20312月"},{"type":"TextPositionSelector","start":120,"end":126}]}}',
  },
  {
    id: 'text',
    name: '纯文本与 Markdown',
    what: '每篇文件的网址之后加 text.txt、text.md，即得其纯文本与 Markdown，文字皆照原文所印。公报来源文件的原样（一个字节也不改）在 originals/ 之下。',
    where: '/documents/<文件编号>/text.txt、text.md；originals/<公报编号>.<后缀>',
    fields: [],
    sample: '关于……的决定\n\n会议决定：……\n\n出处：公报【2031】第二期，https://……/documents/x-2031-02-L277/',
  },
  {
    id: 'feeds',
    name: '订阅',
    what: 'Atom 与 JSON Feed：新收公报（/feed.xml、/feed.json），勘误（/errata.xml、/errata.json），各类文件（/feeds/<类型>.xml、.json），各人（/feeds/people/<姓名>.xml，只设于公职人员与代表）。',
    where: '/feed.xml、/feeds/…',
    fields: [
      ['id、url', '网页的网址，长期不变'],
      ['updated、date_published', '文件日期；未载则为公报发布日期'],
    ],
    sample:
      '<entry><title>关于……的决定</title><link href="https://……/documents/x-2031-02-L277/"/><updated>2031-02-18T00:00:00+08:00</updated></entry>',
  },
  {
    id: 'calendar',
    name: '会议日历',
    what: '全库会议的 iCalendar 文件，可导入或订阅于各种日历。未载日期的会议不列。',
    where: 'meetings.ics',
    fields: [
      ['DTSTART', '有开会时刻者为时刻，否则为日'],
      ['URL', '会议网页'],
    ],
    sample:
      'BEGIN:VEVENT\r\nUID:x-3-standing-committee-5@……\r\nDTSTART:20310228T010000Z\r\nSUMMARY:甲县第三届人大常委会第五次会议\r\nEND:VEVENT',
  },
  {
    id: 'bulk',
    name: 'NDJSON',
    what: '一期公报一个文件，一段一条，供批量装入 OpenSearch、Elasticsearch。字段设置见 mapping.json：text 按中文两字切分，text.exact 逐字，供原样查词句。装入与试查的程序见源码 docs/examples/；其装入未在真实服务器上试过。',
    where: 'bulk/<公报编号>.ndjson，bulk/mapping.json',
    fields: [
      ['document、gazette、type、title', '所属文件、公报，文件类型、题名'],
      ['line、url', '段落首行；段落网址'],
      ['text', '文字，照原文所印'],
    ],
    sample:
      '{"index":{"_index":"gongbao","_id":"x-2031-02-L277#L279"}}\n{"document":"x-2031-02-L277","line":279,"text":"会议决定：……"}',
  },
];
