import { readFileSync } from 'node:fs';
import { readReply } from '@/utils/extract';
const [file, type] = process.argv.slice(2);
const head = '关于政协第十四届三次会议第123号提案的答复\n\n张三委员：\n您提出的提案收悉。现答复如下：\n';
let right = 0, wanted = 0, given = 0;
for (const line of readFileSync(file!, 'utf8').split('\n').filter(Boolean)) {
  const want: [number, number][] = [];
  let plain = '';
  for (const part of line.split(/(\[[^\]]*\])/)) {
    if (part.startsWith('[')) { const w = part.slice(1, -1); want.push([plain.length, plain.length + w.length]); plain += w; }
    else plain += part;
  }
  // adjacent are one
  const merged: [number, number][] = [];
  for (const w of want) { const l = merged.at(-1); if (l && l[1] === w[0]) l[1] = w[1]; else merged.push([...w]); }
  const text = head + plain + '\n';
  const r = readReply(text);
  const got = r.entities.filter((e) => e.start >= head.length && (type === 'place' ? e.type === 'place' || e.type === 'government' : type === 'qty' ? /quantity|money|date/.test(e.type) : e.type === type));
  const key = (s: number, e: number) => `${s}-${e}`;
  const gs = new Set(got.map((e) => key(e.start - head.length, e.end - head.length)));
  const ok = merged.filter(([s, e]) => gs.has(key(s, e)));
  right += ok.length; wanted += merged.length; given += got.length;
  if (ok.length < merged.length || got.length > ok.length)
    console.log(plain, '\n     missed:', merged.filter(([s, e]) => !gs.has(key(s, e))).map(([s, e]) => plain.slice(s, e)).join(' '), ' | read:', r.entities.filter((e) => e.start >= head.length && !merged.some(([s, x]) => s === e.start - head.length && x === e.end - head.length)).map((e) => `${text.slice(e.start, e.end)}/${e.type}`).join(' '));
}
console.log(`${right} of ${wanted}, ${given} given`);
