import { CHOICE_LABELS } from '../../contract/labels/choices.ts';
import { amountInWords, dayInChinese } from '../../policy/engine/in-words.ts';
import type { Explanation } from '../../policy/engine/published/explanation.ts';

/** An explanation as the API answers it, as an official reads it: the Chinese words alone, one line for each. */
export function explainedInChinese(explanation: Explanation): string {
  const { item, reason, amountFen, conditions, watch, notes, flip } = explanation;
  return [
    `奖励项目：${item.name.zh}`,
    `结论：${reason.zh}本次金额${amountInWords(amountFen).zh}。`,
    ...conditions.flatMap((condition) => conditionInChinese(condition)),
    ...(watch === null ? [] : [`五年期限自${dayInChinese(watch.from)}起。`]),
    ...(flip ?? []).map(({ text, by }) => `${CHOICE_LABELS.CHANGED_BY[by].zh}：${text.zh}`),
    ...notes.map(({ zh }) => zh),
  ].join('\n');
}

function conditionInChinese({
  name,
  holds,
  reason,
  clause,
  stated,
  rulings,
  numbers,
}: Explanation['conditions'][number]): readonly string[] {
  const mark = holds === null ? '未判断' : holds ? '符合' : '不符合';
  return [
    `【${name.zh}】${mark}${reason === null ? '' : `：${reason.zh}`}`,
    ...(clause === null ? [] : [`  依据：${placeOf(clause.place)}“${clause.quote}”`]),
    ...stated.map(({ zh }) => `  ${zh}`),
    ...numbers.map(
      ({ label, value, unit, from, clause: passage }) =>
        `  ${label.zh}：${valueOf(value, unit)}（自${dayInChinese(from)}起${passage === null ? '，运行规则，非政策文本内容' : ''}）`,
    ),
    ...rulings.map(({ question, answer }) => `  解释口径：${question.zh}${answer.zh}`),
  ];
}

function placeOf(place: string | number): string {
  return typeof place === 'number' ? `第${String(place)}条` : place === 'title' ? '标题' : '公告';
}

function valueOf(value: number | string | null, unit: keyof typeof CHOICE_LABELS.PARAMETER_UNITS): string {
  if (value === null) return '文本未规定';
  if (typeof value === 'string') return dayInChinese(value);
  return `${value.toLocaleString('en-US')}${CHOICE_LABELS.PARAMETER_UNITS[unit].zh}`;
}
