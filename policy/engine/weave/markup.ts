/** HTML that is well-formed: made by `html` alone, so that no text gets into it without being escaped. */
export interface Markup {
  readonly html: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes HTML of a template: texts are escaped, markup goes in as it is, and lists one behind the other. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | Markup | readonly Markup[])[]
): Markup {
  const written = parts.map((part, index) => part + (index < values.length ? shown(values[index]) : ''));
  return { html: written.join('') };
}

function shown(value: string | Markup | readonly Markup[] | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
  return 'html' in value ? value.html : value.map((each) => each.html).join('');
}
