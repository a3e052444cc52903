import { readReply } from '@/utils/extract';
const lines = process.argv.slice(2);
for (const l of lines) {
  const r = readReply(`关于市政协提案的答复\n\n张三委员：\n您提出的提案收悉。现答复如下：\n${l}\n`);
  const t = `关于市政协提案的答复\n\n张三委员：\n您提出的提案收悉。现答复如下：\n${l}\n`;
  console.log(l, '=>', r.entities.filter(e=>e.start>35).map(e => `${t.slice(e.start, e.end)}/${e.type}/${e.rule ?? ''}`).join('  '));
}
