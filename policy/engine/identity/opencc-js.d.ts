/** The package's own declarations import each other without an extension, which this compiler does not resolve. */
declare module 'opencc-js/t2cn' {
  export function Converter(options: {
    readonly from: 'hk' | 'tw' | 't';
    readonly to: 'cn';
  }): (text: string) => string;
}
