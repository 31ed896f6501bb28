import { writeSync } from 'node:fs';

// Loaded before a program that is measured: at its end it tells, on the fourth stream, the most memory that it held and the
// processor time that it took, of all its threads.
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ memory: maxRSS / 1024, processor: (userCPUTime + systemCPUTime) / 1e6 }));
});
