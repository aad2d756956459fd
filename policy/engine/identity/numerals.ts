const DIGITS: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const MYRIAD = '万';
const RUN = new RegExp(`[${Object.keys({ ...DIGITS, ...UNITS }).join('')}${MYRIAD}]+`, 'gu');

/**
 * Returns a form with each Chinese numeral in it as digits: 一百 and 壹佰 as 100, 〇一二 as 012. It says which numbers may be one, and
 * never an identity: 百 and 万 are words too.
 */
export function inDigits(form: string): string {
  return form.replaceAll(RUN, (run) => {
    const signs = Array.from(run);
    const isSpelt = signs.every((sign) => DIGITS[sign] !== undefined);
    return isSpelt ? signs.map((sign) => DIGITS[sign]).join('') : String(counted(signs));
  });
}

/** What a numeral with units counts: 一万零二十 as 10020. A unit without a digit before it counts once. */
function counted(signs: readonly string[]): number {
  let [myriads, sum, digit] = [0, 0, 0];
  for (const sign of signs) {
    if (sign === MYRIAD) [myriads, sum, digit] = [myriads + Math.max(sum + digit, 1) * 10_000, 0, 0];
    else if (UNITS[sign] !== undefined) [sum, digit] = [sum + Math.max(digit, 1) * UNITS[sign], 0];
    else digit = DIGITS[sign] ?? 0;
  }
  return myriads + sum + digit;
}
