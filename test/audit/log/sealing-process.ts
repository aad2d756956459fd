import { directoryStore } from '../../../audit/log/directory-store.ts';
import { signerOf } from '../../../audit/log/note.ts';
import { sealNext } from '../../../audit/log/seal.ts';
import { connect } from '../../../db/connect.ts';

/** A process that seals without pause and tells each time, to be killed. */
const [, , url = '', folder = '', secret = ''] = process.argv;
const sealer = { database: connect(url, 1), signers: [signerOf(secret)], store: directoryStore(folder) };
process.send?.('ready');
for (;;) if ((await sealNext(sealer)) > 0) process.send?.('sealed');
