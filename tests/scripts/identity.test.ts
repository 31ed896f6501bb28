import { describe, expect, it } from 'vitest';
import { identify } from '../../scripts/parse/identity.ts';

describe('identify', () => {
  it.each([
    ['content/gazettes/donghu/2021-03.txt', 'donghu-2021-03', 'donghu'],
    ['/home/me/archive/content/gazettes/donghu/2021-03.html', 'donghu-2021-03', 'donghu'],
    ['content/gazettes/donghu/2021/03.docx', 'donghu-2021-03', 'donghu'],
    ['/tmp/donghu-2021-03.txt', 'donghu-2021-03', 'donghu'],
    ['/tmp/东湖区 公报【2021】第3期.txt', '东湖区-公报-2021-第3期', '东湖区-公报'],
    ['notes.txt', 'notes', 'notes'],
    ['/tmp/G05-donghu-2005-4.txt', 'g05-donghu-2005-4', 'g05-donghu'],
    ['/tmp/---.txt', 'gazette', 'gazette'],
  ])('calls %s %s', (path, id, publisher) => {
    expect(identify(path)).toEqual({ id, publisher });
  });
});
