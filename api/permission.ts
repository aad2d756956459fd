export * from '../use-cases/permission.ts';
