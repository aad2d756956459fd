/** A name in both languages, as the API gives it. */
export interface Name {
  readonly zh: string;
  readonly en: string;
}
