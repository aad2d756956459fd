import { checkCharacter } from '../../policy/engine/credit-code.ts';
import type { BeneficiaryKind } from '../../policy/engine/items/item.ts';

const coded = (body: string): string => body + checkCharacter(body);

/** Bodies that are no enterprises: each has an agent of its own. */
export const BODIES: readonly {
  readonly code: string;
  readonly name: string;
  readonly beneficiary: BeneficiaryKind;
  readonly account: string;
}[] = [
  {
    code: coded('51330105MJ8A00001'),
    name: '拱墅区丝绸行业协会（样例）',
    beneficiary: 'association',
    account: 'applicant-yunhe',
  },
  {
    code: coded('52330105MJ8A00002'),
    name: '大关品牌指导站（样例）',
    beneficiary: 'station',
    account: 'applicant-yunhe',
  },
  {
    code: coded('52330105MJ8A00003'),
    name: '祥符商标品牌基地（样例）',
    beneficiary: 'base',
    account: 'applicant-yunhe',
  },
];
const [ASSOCIATION, STATION, BASE] = BODIES;

const QIAOXI = { enterprise: '91330105MA2AXQ001U', account: 'applicant-qiaoxi' } as const;
const YUNHE = { enterprise: '91330105MA2AYH0024', account: 'applicant-yunhe' } as const;
const XINQIAN = { enterprise: '91330105MA2AXN003K', account: 'applicant-xinqian' } as const;
const BANSHAN = { enterprise: '11330105MB0BHJ004D', account: 'street-banshan' } as const;
const bodyOf = (body: (typeof BODIES)[number] | undefined) => ({
  enterprise: body?.code ?? '',
  account: body?.account ?? '',
});

export interface Led {
  readonly by: { readonly enterprise: string; readonly account: string };
  readonly claim: Readonly<Record<string, unknown>>;
  /** The office decides to handle it by reference, for that reason. */
  readonly byReference?: string;
  /** The first department objects; the office grants all the same. */
  readonly objected?: true;
}

const award = (by: Led['by'], recognition: string, claim: object, more: Partial<Led> = {}): Led => ({
  by,
  claim: { recognition, recognisedOn: '2022-06-01', ...claim },
  ...more,
});
const LED = { draftingRank: 1, ledDrafting: true } as const;
const BROUGHT = { item: 'N1', recognisedOn: '2021-06-01' } as const;

/** Thirty awards: every item, with what each of them can be beside the usual. One after the other where one rests on another. */
export const THIRTY: readonly Led[] = [
  award(QIAOXI, 'mark:21530177', { item: 'M1', recognitionRoute: 'administrative' }),
  award(YUNHE, 'mark:38264905', { item: 'M1', recognitionRoute: 'administrative' }, { objected: true }),
  award(bodyOf(ASSOCIATION), 'mark:40719638', { item: 'M2' }),
  award(bodyOf(ASSOCIATION), 'mark:55920481', { item: 'M3', regionalBrand: true }),
  award(bodyOf(ASSOCIATION), 'brand:拱墅运河丝绸', { item: 'M4' }),
  award(BANSHAN, 'title:半山', { item: 'P1' }),
  award(QIAOXI, 'enterprise:省级商标品牌示范企业', { item: 'P2' }),
  award(bodyOf(STATION), 'title:大关', { item: 'P3' }),
  award(bodyOf(BASE), 'title:祥符', { item: 'P4' }),
  award(QIAOXI, 'tradename:桥西记', { item: 'P5' }),
  award(YUNHE, 'tradename:运河人家', { item: 'P5' }),
  award(QIAOXI, 'product:藕粉', { item: 'P6' }),
  award(YUNHE, 'product:绸伞', { item: 'P7' }),
  award(QIAOXI, 'product:檀香扇', { item: 'C1' }),
  award(YUNHE, 'product:铜炉', { item: 'C2' }),
  award(QIAOXI, 'standard:ISO 81346:2022', { item: 'S1', ...LED }),
  award(QIAOXI, 'standard:GB/T 41025-2022', { item: 'S2', ...LED }),
  award(YUNHE, 'standard:FZ/T 73001-2022', { item: 'S3', ...LED }),
  award(YUNHE, 'standard:DB33/T 2468-2022', { item: 'S4', ...LED }),
  award(QIAOXI, 'standard:T/ZZB 2795-2022', { item: 'Z1', ...LED }),
  award(YUNHE, 'enterprise:品字标认证', { item: 'Z2' }),
  award(QIAOXI, 'madrid:1673820', { item: 'I1' }),
  award(YUNHE, 'mark:62047193', { item: 'L1', invoiceFen: 800_000 }),
  award(XINQIAN, 'product:龙须糖', { ...BROUGHT, standsFor: 'C1', validUntil: '2035-12-31' }),
  award(XINQIAN, 'mark:17395026', { ...BROUGHT, standsFor: 'M1', recognitionRoute: 'administrative' }),
  award(XINQIAN, 'enterprise:品字标认证', { ...BROUGHT, standsFor: 'Z2' }),
  award(QIAOXI, 'product:檀香扇', { item: 'P6', recognisedOn: '2023-03-01' }),
  award(YUNHE, 'standard:GB 38900-2022', { item: 'S2', jointlyHeld: true, ...LED }),
  award(
    YUNHE,
    'product:龙井茶',
    { item: 'C1', recognisedOn: '2017-09-01' },
    { byReference: '二〇一七年度认定，符合扶持条件' },
  ),
  award(QIAOXI, 'madrid:1558204', { item: 'I1' }),
];
