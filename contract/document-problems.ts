import type { Name } from '../policy/engine/items/item.ts';

/** Why a file is not taken. Stable codes; what is wrong and what can be done, in both languages. */
export const DOCUMENT_PROBLEMS = {
  wrongName: {
    zh: '文件名没有可接收的扩展名',
    en: 'its name has none of the extensions that are taken',
  },
  empty: { zh: '文件是空的，请检查后重新上传', en: 'it is empty: look at it, then send it again' },
  otherKind: {
    zh: '文件内容与扩展名不符，请用正确的扩展名保存后上传',
    en: 'it does not begin as its name says: save it under the extension of its kind',
  },
  damaged: {
    zh: '文件已损坏或不完整，请重新导出后上传',
    en: 'it is damaged or not whole: export it anew',
  },
  trailing: {
    zh: '文件末尾之后还有其他内容，请重新导出后上传',
    en: 'something follows its end: export it anew',
  },
  archiveToo: {
    zh: '该文件同时是压缩包，请重新导出后上传',
    en: 'it is an archive too: export it anew',
  },
  hiddenObject: {
    zh: '文件中有隐藏的对象，请重新导出后上传',
    en: 'an object is hidden in another: export it anew',
  },
  tooManyParts: { zh: '文件的组成部分过多', en: 'it has too many parts' },
  tooLargePicture: { zh: '图片尺寸过大，请缩小后上传', en: 'its picture is too large: make it smaller' },
  unpacksTooMuch: { zh: '文件解压后过大', en: 'it unpacks to too much' },
  encrypted: {
    zh: '文件已加密，请取消密码后上传',
    en: 'it is encrypted: take the password off',
  },
  unusualPacking: {
    zh: '文件的压缩或者编码方式不能识别，请重新导出后上传',
    en: 'it is packed or encoded in an unusual way: export it anew',
  },
  irregularArchive: {
    zh: '文件的内部结构不规范，请重新导出后上传',
    en: 'its parts are not as its directory says: export it anew',
  },
  missingPart: {
    zh: '文件缺少必要的组成部分，请重新导出后上传',
    en: 'a part that it needs is missing: export it anew',
  },
  ownEntities: { zh: '文件自行定义了实体', en: 'a part defines its own entities' },
  activeContent: {
    zh: '文件含有宏、脚本或者嵌入的文件，请去除后上传',
    en: 'it holds code or files: take them out',
  },
  fetches: {
    zh: '文件引用了外部内容，请改为嵌入后上传',
    en: 'it fetches something from elsewhere: embed it',
  },
} as const satisfies Readonly<Record<string, Name>>;

export type DocumentProblem = keyof typeof DOCUMENT_PROBLEMS;
