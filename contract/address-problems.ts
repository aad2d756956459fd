import type { Name } from '../policy/engine/items/item.ts';

/** Why an address is not called, or a code for one does not hold. Stable codes; words in both languages. */
export const ADDRESS_PROBLEMS = {
  noAddress: { zh: '不是完整的网址', en: 'it is no whole address' },
  notHttps: { zh: '没有使用加密连接', en: 'it does not begin with https' },
  hasCredentials: { zh: '网址中含有用户名或者密码', en: 'it holds a name or a password' },
  notPublic: { zh: '不是公网地址', en: 'its host is not public' },
  otherPort: { zh: '端口不在允许范围内', en: 'its port is not one that may be called' },
  notSent: { zh: '确认码尚未发出', en: 'no code was sent yet' },
  expired: { zh: '确认码已过期', en: 'the code has expired' },
  triedTooOften: { zh: '输入错误次数过多', en: 'it was tried too often' },
} as const satisfies Readonly<Record<string, Name>>;

export type AddressProblem = keyof typeof ADDRESS_PROBLEMS;

/** Returns a problem with its words, as an answer says it. */
export function addressProblem(code: AddressProblem): Name & { readonly code: AddressProblem } {
  return { code, ...ADDRESS_PROBLEMS[code] };
}
