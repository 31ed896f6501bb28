import type { APIContext } from 'astro';
import { face } from '../../pictures/face.ts';
import { drawPicture, type Picture } from '../../pictures/picture.ts';
import { issues } from '../../queries/archive.ts';
import { documents } from '../../queries/documents.ts';
import { meetings } from '../../queries/meetings.ts';
import { site } from '../../site.ts';
import { dayWord, issueName, typeWord, usual } from '../../words.ts';

interface Props {
  picture: Picture;
}

const joined = (...parts: (string | null)[]): string => parts.filter(Boolean).join('　');
const day = (date: string | null): string | null => date && dayWord(date);

/** The pictures that stand for pages where they are shared: one of each document, meeting and issue, and one of the site. */
export async function getStaticPaths() {
  const pictures: Record<string, Picture> = {
    site: { head: '人民代表大会公报', title: site.title, foot: site.description },
  };
  for (const { gazette, documents } of await issues()) {
    const foot = joined(`${documents.length}篇文件`, day(gazette.published));
    pictures[`gazettes/${gazette.id}`] = { head: site.title, title: issueName(gazette), foot };
  }
  for (const { document, gazette } of await documents()) {
    const foot = joined(typeWord[document.type], document.organization, day(document.date));
    pictures[`documents/${document.id}`] = { head: issueName(gazette), title: usual(document.title), foot };
  }
  for (const { meeting } of await meetings()) {
    const foot = joined(day(meeting.date), meeting.place);
    pictures[`meetings/${meeting.id}`] = { head: site.title, title: meeting.name, foot };
  }
  return Object.entries(pictures).map(([name, picture]) => ({
    params: { name },
    props: { picture },
    cacheKey: JSON.stringify(picture),
  }));
}

export const GET = async ({ props: { picture } }: APIContext<Props>): Promise<Response> =>
  new Response((await drawPicture(picture, await face())) as BodyInit);
