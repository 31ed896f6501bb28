import { breakLines } from './break-lines.ts';
import type { Face } from './glyphs.ts';
import { png } from './png.ts';

/** What a picture of a page says. */
export interface Picture {
  /** Above the rule: the serial and issue, or the site. */
  head: string;
  title: string;
  /** Below the title: kind, body, day. */
  foot: string;
}

const [width, height] = [1200, 630];
const [paper, ink, red] = ['#fdfcf9', '#1d1f22', '#8f1d1d'];
/** Shades from the paper to the ink, then to the red: enough for smooth edges, few enough for four bits a pixel. */
const shades = 7;

const mixed = (colour: string, part: number): string =>
  `#${[1, 3, 5]
    .map((at) => {
      const [from, to] = [paper, colour].map((each) => Number.parseInt(each.slice(at, at + 2), 16)) as [number, number];
      return Math.round(from + (to - from) * part)
        .toString(16)
        .padStart(2, '0');
    })
    .join('')}`;
const palette = [
  paper,
  ...[ink, red].flatMap((colour) => Array.from({ length: shades }, (_, i) => mixed(colour, (i + 1) / shades))),
];
const colours = { ink: 0, red: shades };

/** A line in the middle of the picture, its top at `top`; what would stand outside of the picture is left out. */
async function write(
  pixels: Uint8Array,
  face: Face,
  text: string,
  top: number,
  size: number,
  colour: number,
): Promise<void> {
  let left = (width - face.widthOf(text) * size) / 2;
  for (const character of text) {
    const { coverage, width: wide, height: high, advance } = await face.glyphOf(character, size);
    const corner = top * width + Math.round(left);
    left += advance;
    if (corner < top * width || corner + wide > (top + 1) * width) continue;
    // As plain a loop as can be: it runs for each pixel of each character.
    for (let y = 0, i = 0; y < high; y += 1) {
      for (let x = 0; x < wide; x += 1, i += 1) {
        const covered = coverage[i] as number;
        if (covered) pixels[corner + y * width + x] = colour + Math.round((covered * shades) / 255);
      }
    }
  }
}

function rule(pixels: Uint8Array, top: number, thick: number): void {
  for (let y = top; y < top + thick; y += 1) pixels.fill(colours.red + shades, y * width + 80, (y + 1) * width - 80);
}

/** As large as it fits: a title of few characters is larger. */
const sizes = [80, 70, 60, 52, 46, 40, 34];
const room = { wide: 1040, high: 300 };

/** The title in lines, as large as they fit the room for it; smaller than the smallest size it does not become. */
function largest(face: Face, title: string): { size: number; lines: string[] } {
  const [least = 0] = sizes.slice(-1);
  const size = sizes.find((each) => breakLines(title, room.wide / each, face.widthOf).length * each * 1.4 <= room.high);
  return { size: size ?? least, lines: breakLines(title, room.wide / (size ?? least), face.widthOf) };
}

/** The size of a text on one line, as large as it fits; one of a few, so that few characters are drawn twice. */
const fitting = (face: Face, text: string, most: number): number =>
  [44, 36, 30, 24, 18, 13].find((size) => size <= most && size * face.widthOf(text) <= room.wide) ?? 9;

/**
 * The picture that stands for a page where it is shared (ogp.me), as PNG: set as the first page of an official paper is
 * (GB/T 9704), the issuer in red above a red rule, the title below. The same content gives the same bytes.
 */
export async function drawPicture({ head, title, foot }: Picture, face: Face): Promise<Uint8Array> {
  const pixels = new Uint8Array(width * height);
  const { size, lines } = largest(face, title);
  const leading = Math.round(size * 1.4);
  const shown = lines.slice(0, Math.floor(room.high / leading));
  if (shown.length < lines.length) shown.push(`${shown.pop()?.slice(0, -1)}…`);
  const top = 165 + Math.round((room.high - shown.length * leading) / 2);
  const headSize = fitting(face, head, 44);
  await write(pixels, face, head, 112 - Math.round(headSize * 1.2), headSize, colours.red);
  rule(pixels, 128, 6);
  for (const [i, line] of shown.entries()) await write(pixels, face, line, top + i * leading, size, colours.ink);
  const footSize = fitting(face, foot, 30);
  await write(pixels, face, foot, 520, footSize, colours.ink);
  rule(pixels, 590, 2);
  return png(pixels, width, height, palette);
}
