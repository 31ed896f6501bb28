import { writeCollections } from '../parse/write.ts';

// One run over the archive in the working directory, in a process of its own, so that its memory can be told.
const start = performance.now();
const status = await writeCollections(process.cwd(), true);
const seconds = (performance.now() - start) / 1000;
process.send?.({ status, seconds, memory: process.resourceUsage().maxRSS / 1024 });
