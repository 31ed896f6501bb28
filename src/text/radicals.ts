/** Radicals that compatibility normalization leaves alone, each before the character that it looks like. */
const pairs =
  '⺁厂⺇几⺊卜⺎兀⺐尢⺒巳⺓幺⺜日⺝月⺠民⺢水⺧牛⺩王⺫目⺶羊⺻聿⺽臼⻁虎⻄西⻅见⻆角⻉贝⻋车⻑长⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻯龙⻰龙';
const unified = new Map(Array.from(pairs.matchAll(/../gu), ([[radical, character]]) => [radical, character]));

/**
 * The ordinary character for one out of the blocks of radicals and of compatibility characters, which copies from PDF files
 * hold in its place (⼈⺠代表⼤会): it looks alike and is another code. As long as what it is given; any other character stays.
 * The pairs are of Unicode's Equivalent_Unified_Ideograph, the whole characters among them.
 */
export function unifiedIdeograph(character: string): string {
  const found = unified.get(character);
  if (found) return found;
  if (!/^[\u2e80-\u2fd5\uf900-\ufaff]$/.test(character)) return character;
  const plain = character.normalize('NFKC');
  return plain.length === 1 ? plain : character;
}
