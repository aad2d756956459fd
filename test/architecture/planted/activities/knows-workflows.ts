import { drive } from '../workflows/runs-activities.ts';
export const start = drive;
