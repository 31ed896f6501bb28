const reasons: Record<string, string> = {
  ENOENT: '找不到',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '磁盘是只读的',
  ENOSPC: '磁盘已满',
  EDQUOT: '磁盘配额已用完',
  EFBIG: '文件超过磁盘允许的大小',
  EIO: '磁盘读写出错',
  EMFILE: '打开的文件过多',
  EISDIR: '这是文件夹,不是文件',
  ENOTDIR: '所在的不是文件夹',
};

/** Why a disk did not give or take a file, in Chinese; null where the error is another. */
export function diskReason(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? null;
}

/** The same, with the file where the error names one. */
export function diskFault(error: unknown): string | null {
  const reason = diskReason(error);
  const { path } = error as NodeJS.ErrnoException;
  return reason && `读写文件时${reason}${path ? `(${path})` : ''}`;
}

/** Tells of a disk that failed, and gives the exit status; any other error is thrown again. */
export function tellDiskFault(error: unknown): 1 {
  const fault = diskFault(error);
  if (!fault) throw error;
  console.error(fault);
  return 1;
}
