import { relative } from 'node:path';

/** Says each survivor when it is found, and how many are judged: a run over a room takes long. */
class SurvivorsReporter {
  judged = 0;

  onMutantTested({ status, fileName, location: { start }, mutatorName, replacement }) {
    this.judged += 1;
    if (status !== 'Survived' && status !== 'NoCoverage' && status !== 'Timeout') return;
    const place = `${relative(process.cwd(), fileName)}:${start.line}:${start.column}`;
    console.log(`${this.judged}: ${status} ${place} ${mutatorName} -> ${replacement ?? ''}`);
  }
}

/** What Stryker takes from a plugin, by its name. */
export const strykerPlugins = [{ kind: 'Reporter', name: 'survivors', injectableClass: SurvivorsReporter }];
