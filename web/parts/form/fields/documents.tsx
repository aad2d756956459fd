import type { FieldProps } from '../field-props.ts';
import { Frame } from '../frame.tsx';
import { FileList, FilePicker } from '../files.tsx';

/** Documents, each named by its hash. */
export function DocumentsField(field: FieldProps) {
  const { value, onChange, around } = field;
  const hashes = Array.isArray(value) ? value.map(String) : [];
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
              onChange([...new Set([...hashes, file.sha256])]);
            }}
          />
        </div>
      )}
    </Frame>
  );
}
