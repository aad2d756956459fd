import type { PackContent } from '../engine/pack.ts';
import { GONGSHU_2018 } from './gongshu-brand-2018/pack.ts';

/** The policies of this installation. A new one is a line here. */
export const INSTALLED: readonly PackContent[] = [GONGSHU_2018];
