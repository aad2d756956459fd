import { scaleLinear } from 'd3-scale';

/** A bar of a chart. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

const ROW = 28;
const WIDE = 640;
const LABEL = 200;
const TEXT = 110;

/** Bars from one beginning. The table beside it says the same: to a screen reader this is one picture with a name. */
export function Bars({ name, bars }: { readonly name: string; readonly bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const length = scaleLinear()
    .domain([0, most])
    .range([0, WIDE - LABEL - TEXT]);
  return (
    <svg
      className="bars"
      viewBox={`0 0 ${String(WIDE)} ${String(bars.length * ROW)}`}
      role="img"
      aria-label={name}
    >
      {bars.map(({ label, value, text }, index) => (
        <g key={label} transform={`translate(0 ${String(index * ROW)})`}>
          <text x={LABEL - 10} y={ROW / 2} textAnchor="end" dominantBaseline="central">
            {label}
          </text>
          <rect x={LABEL} y={5} width={length(value)} height={ROW - 10} rx={3} />
          <text className="amount" x={LABEL + length(value) + 8} y={ROW / 2} dominantBaseline="central">
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}
