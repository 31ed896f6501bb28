/** One change to the bytes of a file. */
export interface ByteEdit {
  how: 'cut' | 'flip' | 'put' | 'end';
  at: number;
  bytes: readonly number[];
}

function damagedOnce(file: Uint8Array, { how, at, bytes }: ByteEdit): Uint8Array {
  const from = at % (file.length + 1);
  if (how === 'end') return file.slice(0, from);
  if (how === 'cut') return Uint8Array.from([...file.slice(0, from), ...file.slice(from + bytes.length)]);
  if (how === 'put') return Uint8Array.from([...file.slice(0, from), ...bytes, ...file.slice(from)]);
  return file.map((byte, i) => (i >= from && i < from + bytes.length ? byte ^ (bytes[i - from] as number) : byte));
}

/** The bytes with the edits made, one after the other. */
export const damaged = (file: Uint8Array, edits: readonly ByteEdit[]): Uint8Array => edits.reduce(damagedOnce, file);

let gb18030: Map<string, number[]> | undefined;

/** The codes of two bytes; the runtime only reads this encoding, so they are found by reading each. */
function twoByteCodes(): Map<string, number[]> {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, number[]>();
  for (let lead = 0x81; lead < 0xff; lead += 1)
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const read = decoder.decode(Uint8Array.of(lead, trail));
      if (read.length === 1 && read !== '\ufffd' && !codes.has(read)) codes.set(read, [lead, trail]);
    }
  return codes;
}

const inTwoBytes = (text: string): Uint8Array => {
  gb18030 ??= twoByteCodes();
  const codes = gb18030;
  return Uint8Array.from(
    Array.from(text).flatMap((one) => (one < '\x80' ? [one.charCodeAt(0)] : (codes.get(one) ?? [0x3f]))),
  );
};

const inUnits = (text: string, little: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
};

/** A text as the bytes of a file, by the name of the encoding. */
export const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': (text) => new TextEncoder().encode(text),
  'utf-8 with mark': (text) => new TextEncoder().encode(`\ufeff${text}`),
  'utf-16le': (text) => inUnits(`\ufeff${text}`, true),
  'utf-16be': (text) => inUnits(`\ufeff${text}`, false),
  gb18030: inTwoBytes,
};
