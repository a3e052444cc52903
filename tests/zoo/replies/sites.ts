/**
 * Where each page stands, one line a page: file, address, name and `SiteIDCode` of the site, time
 * of publication, source as the system prints it. Addresses are invented under real hosts.
 */
const TABLE = `
wuhu.html | http://scjgj.wuhu.gov.cn/zwgk/jytabl/202408/t20240819_5512034.html | 芜湖市市场监督管理局 | 3402000016 | 2024-08-19 10:20 | 市市场监管局
haizhu.html | https://www.haizhu.gov.cn/gzhzzj/zwgk/jytabl/content/post_10388842.html | 广州市海珠区人民政府 | 4401050001 | 2025-08-06 16:22:10 | 本网
gongshu.html | http://www.gongshu.gov.cn/art/2025/6/24/art_1229361_4391204.html | 杭州市拱墅区人民政府 | 3301050005 | 2025-06-24 09:31 | 区消防救援大队
jiangan.html | https://www.jiangan.gov.cn/jacgj/zwgk/202506/t20250604_2593381.shtml | 武汉市江岸区人民政府 | 4201020002 | 2025-06-04 15:10 | 区城管执法局
haidian.html | https://www.bjhd.gov.cn/zwgk/jyta/202505/t20250520_4731120.shtml | 北京市海淀区人民政府 | 1101080001 | 2025-05-20 11:02 | 区政府办
wuhou.html | https://www.cdwh.gov.cn/wuhou/c125741/2025-07/03/content_fe31c2a0b3f94d5e8a4f2b90c65d7a11.shtml | 成都市武侯区人民政府 | 5101070002 | 2025-07-03 09:41 | 区民政局
gulou.html | http://www.njgl.gov.cn/art/2025/6/9/art_84312_3920155.html | 南京市鼓楼区人民政府 | 3201060001 | 2025-06-09 14:26 | 区卫健委
xuhui.html | https://www.xuhui.gov.cn/xxgk/portal/jytabl/20240605/3f9a1c27e8b64d05a1e7c2d94b60f813.html | 上海市徐汇区人民政府 | 3101040001 | 2024-06-05 | 区民政局
wangmo.html | http://www.gzwm.gov.cn/info/1127/38816.htm | 望谟县人民政府 | 5223260001 | 2025-06-09 | 县交通运输局
xiangtan-letter.html | https://www.xiangtan.gov.cn/hdjl/szxx/xjxq/202504/t20250425_1593077.html | 湘潭市人民政府 | 4303000001 | 2025-04-25 | 市长信箱
miit.html | https://www.miit.gov.cn/zwgk/jytafwgk/art/2025/art_5c0d6be1a7cc4c6f93f2a86d1f4e3b70.html | 工业和信息化部 | bm07000001 | 2025-08-20 | 中小企业局
moe.html | http://www.moe.gov.cn/jyb_xxgk/xxgk_jyta/jyta_zcs/202509/t20250905_1404118.html | 中华人民共和国教育部 | bm05000001 | 2025-09-05 | 教育部
nhsa.html | http://www.nhsa.gov.cn/art/2025/9/12/art_110_17532.html | 国家医疗保障局 | bm84000001 | 2025-09-12 | 国家医疗保障局
donge.html | http://www.donge.gov.cn/info/2261/51377.htm | 东阿县人民政府 | 3715240003 | 2025-06-30 | 县教育和体育局
shenzhen.html | http://wjw.sz.gov.cn/gkmlpt/jytabl/hbyj/content/post_12231408.html | 深圳市卫生健康委员会 | 4403000015 | 2025-06-11 | 本网
haikou.html | https://yshj.haikou.gov.cn/xxgk/jytabl/202506/t20250620_1421107.html | 海口市营商环境建设局 | 4601000061 | 2025-06-20 09:15 | 海口市营商环境建设局
taiyuan.html | http://www.tycl.gov.cn/info/1034/25641.htm | 太原市残疾人联合会 | 1401000044 | 2025-07-04 | 市残联
xuzhou.html | http://gaj.xz.gov.cn/art/2025/6/5/art_10233_4412087.html | 徐州市公安局 | 3203000019 | 2025-06-05 | 徐州市公安局
sanjiang.html | http://www.sjx.gov.cn/zfxxgk/bmxxgk/xnyncj/jytabl/t20250512_3340.shtml | 三江侗族自治县人民政府 | 4502260002 | 2025-05-12 | 县农业农村局
aksu.html | https://www.aks.gov.cn/zwgk/jytabl/20250620/i1029344.html | 阿克苏地区行政公署 | 6529000001 | 2025-06-20 | 地区商务局
moa.html | http://www.moa.gov.cn/govpublic/NTJSJLS/202508/t20250805_6474210.htm | 中华人民共和国农业农村部 | bm21000007 | 2025年08月05日 | 农田建设管理司
shibei.html | https://www.qingdaoshibei.gov.cn/zwgk/zdgk/jyta/202507/t20250709_9482210.shtml | 青岛市市北区人民政府 | 3702030002 | 2025-07-09 | 区城市管理局
mot.html | https://xxgk.mot.gov.cn/2020/jigou/syj/202408/t20240819_4155027.html | 交通运输部 | bm19000001 | 2024-08-19 | 水运局
hebei.xhtml | https://rst.hebei.gov.cn/a/zhengwu/tian/2025/0611/20418.xhtml | 河北省人力资源和社会保障厅 | 1300000021 | 2025-06-11 | 河北省人力资源和社会保障厅
cangshan-letter.html | http://www.fzcangshan.gov.cn/hdjl/sqgk/202411/t20241118_4926613.htm | 福州市仓山区人民政府 | 3501040001 | 2024-11-18 | 12345便民服务平台
huining.html | http://www.huining.gov.cn/art/2025/5/28/art_9744_1460931.html | 会宁县人民政府 | 6204220003 | 2025-05-28 | 县水务局
enshi.html | https://wlj.enshi.gov.cn/2025/0722/1990341.shtml | 恩施州文化和旅游局 | 4228000023 | 2025-07-22 | 州文化和旅游局
zhenxing.html | http://www.ddzx.gov.cn/zwgk/tian/2025/0094/index.html | 丹东市振兴区人民政府 | 2106030001 | 2025-05-26 | 区综合执法局
mca.html | https://www.mca.gov.cn/article/gk/jytabljggk/rddbjy/202508/20250800051122.shtml | 中华人民共和国民政部 | bm11000001 | 2025-08-06 | 民政部
zhengzhou.jhtml.html | http://public.zhengzhou.gov.cn/D1101X/8124477.jhtml | 郑州市人民政府 | 4101000001 | 2025-06-10 08:30:00 | 市公安局
hegang.html | https://www.hegang.gov.cn/hegang/c104312/202506/t20250612_118820.shtml | 鹤岗市人民政府 | 2304000001 | 2025-06-12 | 市住建局
zhoukou.html | http://slj.zhoukou.gov.cn/info/1051/9032.htm | 周口市水利局 | 4116000027 | 2025-06-27 | 市水利局
shaoxing.html | http://jtj.sx.gov.cn/art/2025/5/15/art_1229488_4178211.html | 绍兴市交通运输局 | 3306000018 | 2025-05-15 | 市交通运输局
kaifu.html | http://www.kaifu.gov.cn/zwgk/bm/zjj/tabl/202506/t20250613_11870244.html | 长沙市开福区人民政府 | 4301050001 | 2025-06-13 | 区住建局
wuxi.html | http://www.cqwx.gov.cn/bm/jtw/jyta/202504/t20250429_14580021.html | 巫溪县人民政府 | 5002380001 | 2025-04-29 | 
shapingba.html | http://www.cqspb.gov.cn/bmjz/whlyw/zwgk/tabl/202506/t20250616_14716629.html | 重庆市沙坪坝区人民政府 | 5001060001 | 2025-06-16 | 区文化旅游委
fenggang.html | http://www.gzfenggang.gov.cn/plus/print.jsp?id=88417 | 凤冈县人民政府 | 5203270001 | 2025-06-06 | 县发展改革局
chuanying-letter.html | http://www.chuanying.gov.cn/hdjl/lxxd/202511/t20251119_1380022.html | 吉林市船营区人民政府 | 2202040001 | 2025-11-19 | 区住建局
urumqi-letter.html | http://www.urumqi.gov.cn/hdjl/12345/lyxd/202509/t20250905_611342.html | 乌鲁木齐市人民政府 | 6501000001 | 2025-09-05 | 
putian.html | http://jtj.putian.gov.cn/zwgk/jyta/202409/t20240918_1952201.htm | 莆田市交通运输局 | 3503000021 | 2024-09-18 | 市交通运输局
xinzuoqi.html | http://big5.hulunbuir.gov.cn/gate/big5/www.xzq.gov.cn/News/show/1288340.html | 新巴尔虎左旗人民政府 | 1507260001 | 2025-08-11 | 旗水利局
xinfu.html | http://www.fsxf.gov.cn/cgj/tian/20250714/9912.html | 抚顺市新抚区人民政府 | 2104020001 | 2025-07-14 | 区城管局
yanjin.html | http://www.ynyj.gov.cn/contents/2418/173300.htm | 盐津县人民政府 | 5306230001 | 2025-06-03 | 县卫生健康局
xinfu-twice.html | http://www.fsxf.gov.cn/cgj/tian/20250715/9920.html | 抚顺市新抚区人民政府 | 2104020001 | 2025-07-15 | 区城管局
hegang-late.html | http://zjj.hegang.gov.cn/detail/20250612 | 鹤岗市住房和城乡建设局 | 2304000031 | 2025-06-12 | 市住建局
shaoxing-gd.html | https://jtj.sx.gov.cn/zwgk/jytabl/content/post_4178300.html | 绍兴市交通运输局 | 3306000018 | 2025-05-15 | 市交通运输局
zhoukou-widgets.html | https://nyncj.zhoukou.gov.cn/zwgk/jyta/2025/0628/4471.html | 周口市农业农村局 | 4116000030 | 2025-06-28 | 市水利局
luxi-letter.html | http://www.luxi.gov.cn/hdjl/lxxd/202503/t20250313_40117.html | 芦溪县人民政府 | 3603230001 | 2025-03-13 | 县城市管理局
wuwei-letter.html | http://www.gswuwei.gov.cn/col/col9871/20250418.html | 武威市人民政府 | 6206000002 | 2025-04-18 | 市农业农村局
ansai-letter.html | http://www.ansai.gov.cn/hdjl/yjjy/202408/t20240802_1093.html | 延安市安塞区人民政府 | 6106030001 | 2024-08-02 | 区城市管理执法局
jincheng-letter.html | https://www.jcgov.gov.cn/hdjl/lyhf/202505/t20250526_1993012.shtml | 晋城市人民政府 | 1405000001 | 2025-05-26 | 市交通运输局
lishui.html | http://jtj.lishui.gov.cn/art/2025/5/23/art_1229218_4611082.html | 丽水市交通运输局 | 3311000019 | 2025-05-23 | 市交通运输局
guangming.html | http://www.szgm.gov.cn/xxgk/jytabl/content/post_12290017.html | 深圳市光明区人民政府 | 4403110002 | 2025-07-02 | 马田街道办事处
wannian.html | http://www.zgwn.gov.cn/info/2117/60218.htm | 万年县人民政府 | 3611290001 | 2025-09-18 | 县林业局
sanyuan.html | http://www.snsanyuan.gov.cn/zwgk/jyta/zxta/190698.html | 三原县人民政府 | 6104220001 | 2025-07-08 | 县工业和信息化局
linxiang-letter.html | http://www.linxiang.gov.cn/hd/xjgs/20250318.html | 临湘市人民政府 | 4306820001 | 2025-03-21 | 市生态环境局
yidu.html | http://www.yidu.gov.cn/content-1290-812093-1.html | 宜都市人民政府 | 4205810001 | 2025-07-21 | 市交通运输局
kaiyuan.html | http://www.kaiyuan.gov.cn/ky/zwgk/tabl/2025/0620/31228.html | 开原市人民政府 | 2112820001 | 2025-06-20 | 市政府办
lingbi.html | http://www.lingbi.gov.cn/public/6627281/191120031.html | 灵璧县人民政府 | 3413230001 | 2025-08-11 | 县交通运输局
baixiang.html | http://www.baixiang.gov.cn/single/61/30122.html | 柏乡县人民政府 | 1305240001 | 2025-09-05 | 县政府办
`;

/** What a site's system says of a page. */
export interface Site {
  url: string;
  site: string;
  code: string;
  published: string;
  source: string;
}

const SITES: ReadonlyMap<string, Site> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [file, url, site, code, published, source] = line.split(' | ') as [
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      return [file, { url, site, code, published, source }];
    }),
);

/** @throws when the table has no such page. */
export function siteOf(file: string): Site {
  const site = SITES.get(file);
  if (!site) throw new Error(`no site for ${file}`);
  return site;
}

/** The GB/T 2260 code that a site's own code begins with; none for ministries. */
export const divisionOf = ({ code }: Site): string | undefined => /^\d{6}/.exec(code)?.[0];
