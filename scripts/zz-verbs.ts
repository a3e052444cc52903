import { readFileSync, readdirSync } from 'node:fs';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict';
import { wordAt, isWordOf } from '@/utils/extract/lexicon/scan';
const j = Jieba.withDict(dict);
let text = '';
for (const f of readdirSync('/work/shared/corpus')) { try { text += readFileSync('/work/shared/corpus/' + f, 'utf8').replace(/<script[\s\S]*?<\/script>/g,'').replace(/<[^>]*>/g, ''); } catch {} }
for (const d of ['dev', 'own', 'align']) for (const f of readdirSync('tests/fixtures/gold/' + d)) if (f.endsWith('.txt')) text += readFileSync(`tests/fixtures/gold/${d}/${f}`, 'utf8').replace(/<[^>]*>/g, '');
const count = new Map<string, number>();
for (const { word, tag } of j.tag(text)) {
  if (!/^v/.test(tag) || word.length !== 2) continue;
  if ((wordAt(word, 0, 2)?.length ?? 0) === 2 || isWordOf('cutOrPart', word) || isWordOf('generic', word)) continue;
  count.set(word, (count.get(word) ?? 0) + 1);
}
const all = [...count].sort((a, b) => b[1] - a[1]);
console.log(all.length);
console.log(all.slice(0, 500).map(([w, n]) => w + n).join(' '));
