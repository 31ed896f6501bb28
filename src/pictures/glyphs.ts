import opentype from 'opentype.js';
import sharp from 'sharp';

/** A character as it is drawn at a size: how much of each pixel it covers (0–255), in a box that stands on the line's top. */
export interface Glyph {
  coverage: Uint8Array;
  /** The sides of the box. */
  width: number;
  height: number;
  /** How far the next character stands from this one. */
  advance: number;
}

/** Stands for a character that the font does not have (〓, as printers do). */
const missing = '〓';

/** Without the library's own, which drops points whose coordinates have many digits. */
const pathData = (commands: readonly opentype.PathCommand[]): string =>
  commands
    .map((command) => {
      const { type, x1, y1, x2, y2, x, y } = { x1: null, y1: null, x2: null, y2: null, x: null, y: null, ...command };
      return type + [x1, y1, x2, y2, x, y].flatMap((at) => (at === null ? [] : at.toFixed(2))).join(' ');
    })
    .join('');

export interface Face {
  /** The width of a text in a size of one. */
  widthOf: (text: string) => number;
  glyphOf: (character: string, size: number) => Promise<Glyph>;
}

/** A font of which each character is drawn once a size: titles of an archive use few of them, many times. */
export function faceOf(font: ArrayBuffer): Face {
  const face = opentype.parse(font);
  const drawn = new Map<string, Promise<Glyph>>();
  const outline = (character: string): opentype.Glyph =>
    face.charToGlyph(face.charToGlyphIndex(character) > 0 ? character : missing);
  const advance = (character: string): number => (outline(character).advanceWidth ?? 0) / face.unitsPerEm;

  async function draw(character: string, size: number): Promise<Glyph> {
    const [width, height] = [Math.ceil(advance(character) * size) + 2, Math.ceil(size * 1.3)];
    const path = pathData(outline(character).getPath(0, size, size).commands);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path d="${path}"/></svg>`;
    const coverage = await sharp(new TextEncoder().encode(svg)).extractChannel('alpha').raw().toBuffer();
    return { coverage, width, height, advance: advance(character) * size };
  }

  return {
    widthOf: (text) => [...text].reduce((sum, character) => sum + advance(character), 0),
    glyphOf: (character, size) => {
      const key = `${character}${size}`;
      const known = drawn.get(key) ?? draw(character, size);
      drawn.set(key, known);
      return known;
    },
  };
}
