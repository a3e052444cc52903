/** The provinces' own names below gov.cn, as their portals bear them; codes of GB/T 2260. */
const PROVINCES: Readonly<Record<string, string>> = {
  beijing: '110000',
  tj: '120000',
  hebei: '130000',
  shanxi: '140000',
  nmg: '150000',
  ln: '210000',
  jl: '220000',
  hlj: '230000',
  sh: '310000',
  shanghai: '310000',
  jiangsu: '320000',
  zj: '330000',
  ah: '340000',
  fujian: '350000',
  jiangxi: '360000',
  shandong: '370000',
  henan: '410000',
  hubei: '420000',
  hunan: '430000',
  gd: '440000',
  gxzf: '450000',
  hainan: '460000',
  cq: '500000',
  sc: '510000',
  guizhou: '520000',
  yn: '530000',
  xizang: '540000',
  shaanxi: '610000',
  gansu: '620000',
  qinghai: '630000',
  nx: '640000',
  xinjiang: '650000',
};

/** The bodies of the state by their names below gov.cn. */
const STATE: Readonly<Record<string, string>> = {
  ndrc: '国家发展和改革委员会',
  moe: '教育部',
  most: '科学技术部',
  miit: '工业和信息化部',
  mps: '公安部',
  mca: '民政部',
  moj: '司法部',
  mof: '财政部',
  mohrss: '人力资源和社会保障部',
  mnr: '自然资源部',
  mee: '生态环境部',
  mohurd: '住房和城乡建设部',
  mot: '交通运输部',
  mwr: '水利部',
  moa: '农业农村部',
  mofcom: '商务部',
  mct: '文化和旅游部',
  nhc: '国家卫生健康委员会',
  mem: '应急管理部',
  nhsa: '国家医疗保障局',
};

const labelOf = (host: string): string =>
  /([\w-]+)\.gov\.cn$/i.exec(host)?.[1]?.toLowerCase() ?? '';

/** The province whose portal a host belongs to; undefined for cities' own and other hosts. */
export const provinceOfHost = (host: string): string | undefined => PROVINCES[labelOf(host)];

/** The body of the state whose host it is. */
export const bodyOfHost = (host: string): string | undefined => STATE[labelOf(host)];
