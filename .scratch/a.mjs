import { Check } from 'typebox/schema';
console.log(Check({type:'object',additionalProperties:false,required:['a'],properties:{a:{type:'string',format:'date',maxLength:3}}},{a:'2026-02-29'}));
export { Check };
