// Spectral's rules for OpenAPI over the same files, warm: node spectral.mjs FOLDER [ROUNDS]
// Needs: npm i @stoplight/spectral-core @stoplight/spectral-rulesets @stoplight/spectral-parsers
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import spectralCore from '@stoplight/spectral-core';
import Parsers from '@stoplight/spectral-parsers';
import rulesets from '@stoplight/spectral-rulesets';

const [folder, rounds = '5'] = process.argv.slice(2);
const files = readdirSync(folder).filter((file) => file.endsWith('.swagger.json')).sort();
const spectral = new spectralCore.Spectral();
spectral.setRuleset({ extends: [rulesets.oas] });
let best = Infinity;
for (let round = 1; round <= Number(rounds); round++) {
  const wall = performance.now();
  const processor = process.cpuUsage();
  let findings = 0;
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    findings += (await spectral.run(new spectralCore.Document(text, Parsers.Json, file))).length;
  }
  const used = process.cpuUsage(processor);
  const processorEach = (used.user + used.system) / 1000 / files.length;
  const wallEach = (performance.now() - wall) / files.length;
  best = Math.min(best, processorEach);
  console.log(
    `${round}: a file takes ${wallEach.toFixed(1)} ms, processor ${processorEach.toFixed(1)} ms; ${findings} findings`);
}
console.log(`${files.length} files, best round: processor ${best.toFixed(1)} ms a file`);
