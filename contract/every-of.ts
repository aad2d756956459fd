/**
 * The members of a union as a list, for rooms that know only its type. It does not compile if a member is missing or
 * strange: the list and the union are one source.
 */
export function everyOf<Union extends string>() {
  return <const List extends readonly Union[]>(
    list: List & ([Union] extends [List[number]] ? unknown : `missing: ${Exclude<Union, List[number]>}`),
  ): List => list;
}
