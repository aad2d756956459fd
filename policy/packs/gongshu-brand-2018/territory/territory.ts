import type { Place, Territory } from '../../../engine/places.ts';

/** The district of the policy, as registers name it. */
const GONGSHU = '拱墅区';

/** Its code in the administrative division (GB/T 2260). */
export const DISTRICT = '330105';

const XIACHENG = '330103';

/** A district or county of Hangzhou, which registers also call by its name without 区. */
function inHangzhou(code: string, name: string): Place {
  const short = name.length > 2 ? name.replace(/[区县市]$/, '') : name;
  const alsoCalled = short === name ? [] : [short];
  return { code, name, alsoCalled, within: ['浙江省', '杭州市'] };
}

/** Another province, or another city of Zhejiang: whatever place of it follows lies outside. */
const ELSEWHERE =
  '^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|台湾|(?:浙江省?)?(?:宁波|温州|嘉兴|湖州|绍兴|金华|衢州|舟山|台州|丽水))';

/** What the district covers, from which day on, among the districts and counties of the city. */
export const TERRITORY: Territory = {
  places: [
    inHangzhou('330102', '上城区'),
    inHangzhou(XIACHENG, '下城区'),
    inHangzhou('330104', '江干区'),
    inHangzhou(DISTRICT, GONGSHU),
    inHangzhou('330106', '西湖区'),
    inHangzhou('330108', '滨江区'),
    inHangzhou('330109', '萧山区'),
    inHangzhou('330110', '余杭区'),
    inHangzhou('330111', '富阳区'),
    inHangzhou('330112', '临安区'),
    inHangzhou('330113', '临平区'),
    inHangzhou('330114', '钱塘区'),
    inHangzhou('330122', '桐庐县'),
    inHangzhou('330127', '淳安县'),
    inHangzhou('330182', '建德市'),
  ],
  extents: [
    { from: '1990-01-01', codes: [DISTRICT], source: 'the district before 2021' },
    {
      from: '2021-04-09',
      codes: [DISTRICT, XIACHENG],
      source:
        '浙江省人民政府关于调整杭州市部分行政区划的通知, dated 2021-03-11, published 2021-04-09: 以原下城区、拱墅区的行政区域为新的拱墅区的行政区域',
    },
  ],
  elsewhere: ELSEWHERE,
};
