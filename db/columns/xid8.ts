import { customType } from 'drizzle-orm/pg-core';

/** Number of a transaction; never reused, unlike `xid`. Decimal text. */
export const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' });
