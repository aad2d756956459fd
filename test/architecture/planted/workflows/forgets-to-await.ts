import { sleep } from '@temporalio/workflow';
export function forgets(): void {
  sleep(1000);
}
