export * from '../../contract/parts.ts';
