import { Check } from 'typebox/schema';
import { CATALOGUE } from '../contract/signals/catalogue.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
const claim = { claim: { item: 'C1', enterprise: '91330105MA2AXQ001U', subject: 'product:P', recognisedOn: '2026-01-05', certificate: 'HZ' }, documents: ['a'.repeat(64),'b'.repeat(64),'c'.repeat(64)] };
const ajv = new Ajv2020({strict:false}); (addFormats as any)(ajv);
for (const [type, payload] of [['application.submit', claim], ['office.approve', { reasons: 'x' }], ['payment.confirm', { reference: 'B', paidOn: '2026-03-01' }], ['application.accept', {}]] as const) {
  const schema = CATALOGUE[type].payload;
  const v = ajv.compile(schema);
  for (const [n, f] of [['typebox', () => Check(schema as never, payload)], ['ajv', () => v(payload)]] as const) {
    for (let i = 0; i < 20000; i++) f();
    const t = process.hrtime.bigint();
    for (let i = 0; i < 50000; i++) f();
    console.log(type, n, Number(process.hrtime.bigint() - t) / 50000, 'ns', f());
  }
}
