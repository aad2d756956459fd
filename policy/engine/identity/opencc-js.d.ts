/** The package's own declarations import each other without an extension, which this compiler does not resolve. */
declare module 'opencc-js/core' {
  /** What is converted by one group after another, each of several dictionaries: "a b|c d" makes b of a, and d of c. */
  export function ConverterFactory(groups: readonly (readonly string[])[]): (text: string) => string;
}
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}
