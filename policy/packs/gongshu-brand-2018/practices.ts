import type { Practice } from '../../engine/practice.ts';
import { applicationWindow } from './operating/application-window.ts';
import { falseStatement } from './operating/false-statement.ts';
import { objectionForm } from './operating/objection-form.ts';
import { resultsRefusals } from './operating/results-refusals.ts';

/** What is done in a way that the text does not have. */
export const PRACTICES: Readonly<Record<string, Practice>> = Object.fromEntries(
  [applicationWindow, falseStatement, objectionForm, resultsRefusals].map((practice) => [
    practice.name,
    practice,
  ]),
);
