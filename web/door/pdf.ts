import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import address from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

declare global {
  /** The address below which the build lays the tables of Chinese codes. */
  const CMAPS: string;
  interface Window {
    /** Browsers that know Trusted Types start a worker only from an address that a policy has passed. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { readonly createScriptURL: (address: string) => string },
      ): { createScriptURL(address: string): string };
    };
  }
}

let isStarted = false;

/** Starts the worker that reads PDF files: the one script beside the pages, by the one policy of this portal. */
function startPdfWorker(): void {
  if (isStarted) return;
  const policy = window.trustedTypes?.createPolicy('pdf-worker', {
    createScriptURL: (wanted) => {
      if (wanted !== address) throw new TypeError(`${wanted} is not the worker for PDF files`);
      return wanted;
    },
  });
  const passed = policy === undefined ? address : policy.createScriptURL(address);
  GlobalWorkerOptions.workerPort = new Worker(passed, { type: 'module' });
  isStarted = true;
}

/**
 * Reads a PDF file. A font that is not in it is one of the reader's machine: the policy of the pages loads none.
 */
export async function readPdf(file: Blob): Promise<PDFDocumentProxy> {
  startPdfWorker();
  const data = await file.arrayBuffer();
  return getDocument({
    data,
    useWasm: false,
    cMapUrl: `${CMAPS}/`,
  }).promise;
}
