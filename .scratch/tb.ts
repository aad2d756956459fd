import { Compile } from 'typebox/schema';
import { CATALOGUE, SIGNAL_TYPES, signalEntry } from '/tmp/wt/casework/contract/signals/catalogue.ts';
import { exampleOf } from '/tmp/wt/casework/api/openapi/example-of.ts';
console.time('c');
const v = Object.fromEntries(SIGNAL_TYPES.map(t => [t, Compile(signalEntry(t).payload)]));
console.timeEnd('c');
for (const t of SIGNAL_TYPES) {
  const ex = exampleOf(signalEntry(t).payload as any, {});
  console.log(t, v[t]!.Check({}), v[t]!.Check(ex), JSON.stringify(v[t]!.Errors({})).slice(0,400));
}
const s = v['application.submit']!;
const ok:any = exampleOf(signalEntry('application.submit').payload as any, {});
console.log(JSON.stringify(s.Errors({...ok, claim:{...ok.claim, recognisedOn:'2026-02-31', draftingRank: 1.5}})));
console.log(s.Check({...ok, claim:{...ok.claim, recognisedOn:'2026-02-31'}}), s.Check({...ok, claim: {...ok.claim, certificate: '😀'.repeat(100)}}), s.Check({...ok, claim: {...ok.claim, certificate: '😀'.repeat(101)}}));
console.log(s.Check(JSON.parse('{"documents":[],"__proto__":{"x":1},"claim":{}}')), s.Check(null), s.Check([]), s.Check({...ok, claim:{...ok.claim, recognition: undefined}}));
let n=performance.now(); for(let i=0;i<1e5;i++) s.Check(ok); console.log((performance.now()-n)/1e5*1000,'us');
