import JSZip from 'jszip';

/** A file of an archive: only its last name counts, since no name of an archive is ever a path on this disk. */
export interface Member {
  name: string;
  bytes: Uint8Array;
}

export interface Limits {
  /** Files in an archive. */
  members: number;
  /** Bytes of one file, and of all together, as they really unpack, whatever the archive says of them. */
  member: number;
  all: number;
}

export const limits: Limits = { members: 500, member: 64 * 2 ** 20, all: 256 * 2 ** 20 };

/** Why an archive is refused, in Chinese. */
export class RefusedArchive extends Error {
  readonly reason: string;
  readonly tooLarge: boolean;

  constructor(reason: string, tooLarge = false) {
    super(reason);
    this.name = 'RefusedArchive';
    this.reason = reason;
    this.tooLarge = tooLarge;
  }
}

/** Names without the mark of UTF-8 were written by Windows in Chinese. */
function decodeName(bytes: Uint8Array | string[] | Buffer): string {
  const raw = Uint8Array.from(bytes as Uint8Array);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder('gb18030').decode(raw);
  }
}

/** The bytes of one member, given up as soon as they are more than `most`. */
function unpack(file: JSZip.JSZipObject, most: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pieces: Uint8Array[] = [];
    let size = 0;
    const stream = file.nodeStream();
    stream.on('data', (piece: Uint8Array) => {
      size += piece.length;
      pieces.push(piece);
      if (size <= most) return;
      stream.pause();
      reject(new RefusedArchive('展开后过大,没有读取', true));
    });
    stream.on('error', () => reject(new RefusedArchive('压缩包已损坏,无法展开;请重新打包或重新下载')));
    stream.on('end', () => resolve(new Uint8Array(Buffer.concat(pieces))));
  });
}

/** Refuses a Word file, which is an archive too, that would unpack to more than the limits allow; says nothing of others. */
export async function refuseBomb(bytes: Uint8Array, most: Limits = { ...limits, members: 10_000 }): Promise<void> {
  try {
    for await (const _ of unzip(bytes, () => true, most));
  } catch (error) {
    if (error instanceof RefusedArchive && error.tooLarge) throw error;
  }
}

/**
 * The files of an archive that `wanted` names, one by one. Throws `RefusedArchive` where it is no archive that can be
 * read, holds too many files, or unpacks to more than the limits allow.
 */
export async function* unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  most: Limits = limits,
): AsyncGenerator<Member> {
  const archive = await JSZip.loadAsync(bytes, { decodeFileName: decodeName }).catch((error: Error) => {
    const encrypted = /encrypted/i.test(error.message);
    throw new RefusedArchive(encrypted ? '压缩包有密码,请解开后再收入' : '压缩包无法打开,可能已损坏');
  });
  const files = Object.values(archive.files).filter(({ dir, name }) => !dir && wanted(name));
  if (files.length > most.members) throw new RefusedArchive(`压缩包内文件过多(${files.length} 个)`, true);
  let left = most.all;
  for (const file of files) {
    const content = await unpack(file, Math.min(left, most.member));
    left -= content.length;
    yield { name: file.name.slice(file.name.lastIndexOf('/') + 1), bytes: content };
  }
}
