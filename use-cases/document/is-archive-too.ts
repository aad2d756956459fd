const END = Buffer.from('PK\x05\x06', 'latin1');
const ENTRY = Buffer.from('PK\x01\x02', 'latin1');
/** The end of an archive, with the longest comment. */
const LAST = 22 + 65_535;

/** Whether a program that unpacks archives would find one in a file of another kind: from its end, as they look for it. */
export function isArchiveToo(bytes: Buffer): boolean {
  const tail = Math.max(0, bytes.length - LAST);
  for (let at = bytes.lastIndexOf(END); at >= tail; at = at === 0 ? -1 : bytes.lastIndexOf(END, at - 1)) {
    if (at + 22 > bytes.length) continue;
    const begin = at - bytes.readUInt32LE(at + 12);
    if (begin >= 0 && bytes.subarray(begin, begin + 4).equals(ENTRY)) return true;
  }
  return false;
}
