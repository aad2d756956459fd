import { useId, useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { upload, type Uploaded } from '../../door/upload.ts';
import { bytes } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';
import { ProblemNote } from '../problem.tsx';

const KINDS = '.pdf,.png,.jpg,.jpeg,.ofd,.docx,.xlsx';

/** Documents by name, each of which can be taken away again. */
export function FileList({
  hashes,
  files,
  onRemove,
}: {
  readonly hashes: readonly string[];
  readonly files: readonly Uploaded[];
  readonly onRemove: (hash: string) => void;
}) {
  const { w } = useWords();
  if (hashes.length === 0) return null;
  return (
    <ul className="files">
      {hashes.map((hash) => {
        const file = files.find(({ sha256 }) => sha256 === hash);
        const kind = file?.kind ?? '';
        const name = file?.name || kind || hash.slice(0, 12);
        return (
          <li key={hash}>
            <span>{name}</span>
            {file !== undefined && (
              <span className="soft small">
                {kind === '' ? '' : `${kind} · `}
                {bytes(file.size)}
              </span>
            )}
            <button type="button" className="quiet" onClick={() => onRemove(hash)}>
              {w.remove}
              <span className="unseen"> {name}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Puts a document in as soon as it is picked. */
export function FilePicker({
  label = '',
  onFile,
}: {
  readonly label?: string;
  readonly onFile: (file: Uploaded) => void;
}) {
  const { w } = useWords();
  const id = useId();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setBusy(true);
    setError(null);
    await upload(file).then(onFile, setError);
    setBusy(false);
  };
  return (
    <DropZone
      className="drop"
      aria-label={w.dropHere(label)}
      isDisabled={isBusy}
      onDrop={({ items }) => {
        const file = items.find((item) => item.kind === 'file');
        void file?.getFile().then(take);
      }}
    >
      <input
        id={id}
        type="file"
        className="unseen"
        accept={KINDS}
        disabled={isBusy}
        onChange={({ target }) => {
          void take(target.files?.[0]).then(() => (target.value = ''));
        }}
      />
      <label htmlFor={id} className="btn">
        {w.addFile}
        <span className="unseen"> {label}</span>
      </label>{' '}
      <span className="soft small">{w.fileKinds}</span>
      {isBusy && (
        <p role="status" className="soft small">
          {w.uploading}
        </p>
      )}
      {error !== null && <ProblemNote error={error} />}
    </DropZone>
  );
}
