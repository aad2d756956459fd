import { SIGNAL_TYPES, signalEntry, type SignalType } from '../../contract/signals/catalogue.ts';
import { formOf } from '../../contract/signals/form.ts';
import { annotated } from '../catalogue/annotated.ts';
import { sendersOf } from '../../machine/versions.ts';
import { withCodes } from '../claim-codes.ts';
import { permissionFor, rolesOf, type Permission } from '../permission.ts';

/** Returns everything that can be sent about an application, by whom, and what its form asks. */
export function listSignals() {
  return SIGNAL_TYPES.map((type) => {
    const { label, note = null, payload } = signalEntry(type);
    const coded = withCodes(payload);
    const by = rolesOf(sendersOf(type));
    return { type, label, note, by, schema: annotated(coded), variants: formOf(coded) };
  });
}

/** Returns who may send a signal, by the newest machine. */
export function permissionOf(type: SignalType): Permission {
  return permissionFor(sendersOf(type));
}
