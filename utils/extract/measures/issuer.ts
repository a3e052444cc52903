const BODY = /(?:局|委|委员会|厅|部|院|政府|办公室|分局)$/;
const LEVEL = /^[省市区县州镇乡]/;
/** 卫健局 for 桃源县卫生健康局: its characters stand there in their order, from the last one on. */
function abbreviates(short: string, full: string, level: string): boolean {
  let at = full.replace(/委员会$/, '委').length - 1;
  for (let i = short.replace(/委员会$/, '委').length - 1; i >= 0; i--, at--) {
    const found = full.lastIndexOf(short[i]!, at);
    // The ends must be the same word; within, what the short form leaves out is passed over.
    if (found === -1 || (i === short.length - 1 && found !== at)) return false;
    at = found;
  }
  // What is left is a place, whose level is the one that is said: 省医保局 is none of a city's.
  const place = /^$|([省市区县州旗盟镇乡国])[^省市区县州旗盟镇乡国]{0,4}$/.exec(
    full.slice(0, at + 1),
  );
  return place !== null && (level === '' || place[1] === undefined || place[1] === level);
}

/** 街道|办事处, 镇|人民政府: what stands behind the word that an office calls itself by. */
const OFFICE = /^(?:街道|[镇乡])(?:办事处|办|党工委|人民政府|政府)?$/;

/** True for 市里, where a city answers: its level in everyday words. */
export const isOwnLevel = (name: string, division: string | undefined): boolean =>
  /^[省市县区州镇乡][里上]$/.test(name) && division !== undefined && division.at(-1) === name[0];

/** 县市场监管局, where 桃源县市场监督管理局 answers, is the replying side itself. */
export const isIssuer = (name: string, issuer: string | undefined): boolean =>
  issuer !== undefined &&
  // 集团 in a company's own words, 街道 in those of its office.
  ((/^(?:集团|公司)$/.test(name) && issuer.includes(name)) ||
    (/^(?:街道|[镇乡])$/.test(name) && OFFICE.test(issuer.slice(issuer.lastIndexOf(name)))) ||
    (BODY.test(name) &&
      (name === issuer || !issuer.startsWith(name)) &&
      abbreviates(name.replace(LEVEL, ''), issuer, LEVEL.exec(name)?.[0] ?? '')));
