import { useWords } from '../../../words/words.ts';
import type { FieldProps } from '../field-props.ts';
import { FileList, FilePicker } from '../files.tsx';
import { idAt } from '../frame.tsx';

interface Proving {
  readonly sha256: string;
  readonly proof: string;
}

/** Documents, each attached to what it shall prove. */
export function ProofsField({ at, value, onChange, around }: FieldProps) {
  const { w, say } = useWords();
  const documents = provingIn(value);
  const wrong = around.wrongAt(at);
  return (
    <fieldset className="group" id={idAt(around.id, at)} tabIndex={-1}>
      <legend>{w.proofs}</legend>
      {wrong !== null && <p className="wrong">{wrong}</p>}
      {around.proofs.map((proof) => {
        const own = documents.filter((each) => each.proof === proof.code);
        return (
          <div className="field" key={proof.code} role="group" aria-label={say(proof)}>
            <span className="label">
              {say(proof)}{' '}
              {own.length > 0 ? (
                <span className="tag ok">✓ {w.attached}</span>
              ) : (
                <span className="tag warn">{w.notAttached}</span>
              )}
            </span>
            <p className="help">{say(proof.shows)}</p>
            <div>
              <FileList
                hashes={own.map(({ sha256 }) => sha256)}
                files={around.files}
                onRemove={(hash) =>
                  onChange(documents.filter((each) => each.sha256 !== hash || each.proof !== proof.code))
                }
              />
              <FilePicker
                label={say(proof)}
                onFile={(file) => {
                  around.addFile(file);
                  around.changeAt(at, (before) => [
                    ...provingIn(before),
                    { sha256: file.sha256, proof: proof.code },
                  ]);
                }}
              />
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}

function provingIn(value: unknown): readonly Proving[] {
  // What this field and the dossier put in.
  return Array.isArray(value) ? (value as readonly Proving[]) : [];
}
