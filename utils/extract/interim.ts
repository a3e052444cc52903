import type { Entity } from '@/utils/reading';

/** Closed forms only, until the entity reader stands beside this file. */
const FORMS: readonly { type: Entity['type']; pattern: RegExp }[] = [
  {
    type: 'policy',
    pattern:
      /《[^》\n]{2,60}(?:方案|意见|办法|条例|规划|通知|措施|细则|法|标准|指南|规定)[^》\n]{0,12}》/g,
  },
  {
    type: 'date',
    pattern:
      /(?:\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|(?:今|去|明|前)年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月(?:\d{1,2}日)?|年内|(?:上|下)半年|[一二三四]季度|“十[三四五]五”)(?:底前|底|初|末|前|期间)?/g,
  },
  { type: 'money', pattern: /\d[\d.,]*(?:万亿|亿|万|千)?元/g },
  {
    type: 'quantity',
    pattern:
      /\d[\d.,]*(?:万|亿)?余?(?:%|个百分点|[个家名人次件处台辆条所座项套批种场户张起栋组份位公里平方米]{1,3})/g,
  },
];

export function findEntities(text: string): Entity[] {
  const taken = new Uint8Array(text.length);
  const found: Entity[] = [];
  for (const { type, pattern } of FORMS)
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken[start] || taken[end - 1]) continue;
      taken.fill(1, start, end);
      found.push({
        type,
        start,
        end,
        name: match[0],
        why: [{ rule: 'form', cues: [{ start, end }] }],
      });
    }
  return found.sort((a, b) => a.start - b.start);
}
