// Spectral's rules for OpenAPI over the files of a folder, as WarmValidation does it: node spectral.mjs FOLDER, a round for
// each line of its input, answered with milliseconds a file by the clock, of processor time, and the number of findings.
// Needs: npm i @stoplight/spectral-core @stoplight/spectral-rulesets @stoplight/spectral-parsers
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import spectralCore from '@stoplight/spectral-core';
import Parsers from '@stoplight/spectral-parsers';
import rulesets from '@stoplight/spectral-rulesets';

const [folder] = process.argv.slice(2);
const files = readdirSync(folder).filter((file) => file.endsWith('.swagger.json')).sort();
const spectral = new spectralCore.Spectral();
spectral.setRuleset({ extends: [rulesets.oas] });
for await (const turn of createInterface({ input: process.stdin })) {
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
  console.log(`${wallEach.toFixed(3)} ${processorEach.toFixed(3)} ${findings}`);
}
