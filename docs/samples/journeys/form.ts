import type { Json } from './portal.ts';

/** What a person writes into a form, by what the form calls each field in Chinese. */
export interface Answers {
  readonly [label: string]: string | number | boolean | readonly string[] | Answers;
}

/**
 * Fills a form in: the schema says by `x-label` what each field is called and by `x-choices` what each code means, so that
 * nobody needs to know a name or a code. If there are several ways to fill it in, the first that fits is taken.
 */
export function fill(schema: Json, answers: Answers): Json {
  const ways: readonly Json[] = schema.oneOf ?? schema.anyOf ?? [schema];
  const problems: string[] = [];
  for (const way of ways) {
    try {
      return filled(way, answers);
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(problems.join('; or '));
}

function filled(schema: Json, answers: Answers): Json {
  const fields = Object.entries<Json>(schema.properties ?? {});
  const labels = fields.map(([name, field]) => labelOf(name, field));
  const unknown = Object.keys(answers).filter((label) => !labels.includes(label));
  if (unknown.length > 0) throw new Error(`the form has no ${unknown.join(', ')}, but ${labels.join(', ')}`);
  return Object.fromEntries(
    fields.flatMap(([name, field]): [string, Json][] => {
      const label = labelOf(name, field);
      const answer = answers[label];
      if (answer !== undefined) return [[name, valueOf(field, answer, label)]];
      if ('const' in field) return [[name, field.const]];
      if ((schema.required ?? []).includes(name)) throw new Error(`the form asks for ${label}`);
      return [];
    }),
  );
}

const labelOf = (name: string, field: Json): string => field['x-label']?.zh ?? name;

function valueOf(field: Json, answer: Answers[string], label: string): Json {
  const choices: readonly Json[] = field['x-choices'] ?? [];
  if (choices.length > 0) {
    const chosen = choices.find(({ zh }) => zh === answer);
    if (chosen === undefined)
      throw new Error(
        `${label} is one of ${choices.map(({ zh }) => zh).join(', ')}, and not ${JSON.stringify(answer)}`,
      );
    return chosen.code;
  }
  if (typeof answer === 'object' && !Array.isArray(answer)) return fill(field, answer as Answers);
  return answer;
}
