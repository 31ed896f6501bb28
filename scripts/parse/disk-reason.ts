const reasons: Record<string, string> = {
  EACCES: '没有写入权限',
  EPERM: '没有写入权限',
  EROFS: '磁盘是只读的',
  ENOSPC: '磁盘已满',
  EDQUOT: '磁盘配额已用完',
  EFBIG: '文件超过磁盘允许的大小',
  EIO: '磁盘读写出错',
  EMFILE: '打开的文件过多',
};

/** Why a disk did not take a file, in Chinese; null where the error is another. */
export function diskReason(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? null;
}
