import type { FieldProps } from '../field-props.ts';
import { Frame } from '../frame.tsx';
import { FileList, FilePicker } from '../files.tsx';

/** Documents, each named by its hash. */
export function DocumentsField(field: FieldProps) {
  const { at, value, onChange, around } = field;
  const hashes = hashesIn(value);
  return (
    <Frame field={field} help={null} isGroup>
      {() => (
        <div>
          <FileList
            hashes={hashes}
            files={around.files}
            onRemove={(hash) => onChange(hashes.filter((each) => each !== hash))}
          />
          <FilePicker
            onFile={(file) => {
              around.addFile(file);
              around.changeAt(at, (before) => [...new Set([...hashesIn(before), file.sha256])]);
            }}
          />
        </div>
      )}
    </Frame>
  );
}

function hashesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
