import { writeSync } from 'node:fs';

// Loaded before a program that is measured: at its end it tells, on the fourth stream, the most memory that it held.
process.on('exit', () => writeSync(3, `${process.resourceUsage().maxRSS}`));
