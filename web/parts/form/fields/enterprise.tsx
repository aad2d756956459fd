import type { FieldProps } from '../field-props.ts';
import { Frame } from '../frame.tsx';

/** For which firm somebody applies: one of those that they act for. */
export function EnterpriseField(field: FieldProps) {
  const { value, onChange, around } = field;
  const [only, ...others] = around.enterprises;
  if (only !== undefined && others.length === 0)
    return (
      <Frame field={field} help={null}>
        {({ id }) => (
          <output id={id}>
            {only.name} <span className="soft small num">{only.code}</span>
          </output>
        )}
      </Frame>
    );
  return (
    <Frame field={field} help={null}>
      {(wired) => (
        <select
          {...wired}
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => onChange(target.value)}
        >
          <option value=""></option>
          {around.enterprises.map(({ code, name }) => (
            <option key={code} value={code}>
              {name} {code}
            </option>
          ))}
        </select>
      )}
    </Frame>
  );
}
