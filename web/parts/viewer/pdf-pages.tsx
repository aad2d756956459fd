import { useEffect, useRef, useState } from 'react';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readPdf } from '../../door/pdf.ts';
import { useWords } from '../../words/words.ts';
import { Waiting } from '../problem.tsx';

/** The pages of a PDF file, one at a time, with the words of the page for people who do not see it. */
export function PdfPages({ file }: { readonly file: Blob }) {
  const { w } = useWords();
  const [pdf, setPdf] = useState<PDFDocumentProxy | 'unreadable' | null>(null);
  const [number, setNumber] = useState(1);
  useEffect(() => {
    const reading = readPdf(file);
    reading.then(setPdf, () => setPdf('unreadable'));
    return () => void reading.then((read) => read.cleanup()).catch(() => undefined);
  }, [file]);
  if (pdf === null) return <Waiting />;
  if (pdf === 'unreadable') return <p className="say warn">{w.cannotBeShown}</p>;
  return (
    <>
      {pdf.numPages > 1 && (
        <p className="buttons">
          <button type="button" disabled={number <= 1} onClick={() => setNumber(number - 1)}>
            {w.pageBefore}
          </button>
          <span role="status" className="num">
            {w.pageOf(number, pdf.numPages)}
          </span>
          <button type="button" disabled={number >= pdf.numPages} onClick={() => setNumber(number + 1)}>
            {w.pageAfter}
          </button>
        </p>
      )}
      <OnePage key={number} pdf={pdf} number={number} />
    </>
  );
}

/** Pages are drawn for a screen of this many dots to a point, so that small print can be read. */
const SCALE = 2;

function OnePage({ pdf, number }: { readonly pdf: PDFDocumentProxy; readonly number: number }) {
  const { w } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    const draw = async (): Promise<void> => {
      const page = await pdf.getPage(number);
      const place = canvas.current;
      if (gone.signal.aborted || place === null) return;
      const viewport = page.getViewport({ scale: SCALE });
      place.width = viewport.width;
      place.height = viewport.height;
      await page.render({ canvas: place, viewport }).promise;
      setWords(await wordsOf(page));
    };
    draw().catch(() => setWords(''));
    return () => gone.abort();
  }, [pdf, number]);
  return (
    <>
      <canvas
        ref={canvas}
        role="img"
        aria-label={w.pageOf(number, pdf.numPages)}
        data-drawn={words !== null}
      />
      {words !== null && words !== '' && (
        <details>
          <summary>{w.wordsOfPage}</summary>
          <p className="small">{words}</p>
        </details>
      )}
    </>
  );
}

async function wordsOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
}
