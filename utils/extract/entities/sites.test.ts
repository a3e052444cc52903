import { describe, expect, it } from 'vitest';
import { entitiesOf } from '@/tests/read-sentence';

/** Every place of a sentence of the body. */
const places = (sentence: string): string[] =>
  entitiesOf(sentence).flatMap(({ type, name }) => (type === 'place' ? [name] : []));

describe('places by where they stand', () => {
  it.each([
    ['已整治飞云洞、仙女潭周边环境。', ['飞云洞', '仙女潭']],
    ['拟在栖霞窟、白鹭屿设立服务点。', ['栖霞窟', '白鹭屿']],
    ['设置水产区、熟食区，严把质量关、安全关。', []],
    [
      '地铁2号线在奥体中心站、青石家具市场站增设电梯。',
      ['地铁2号线', '奥体中心站', '青石家具市场站'],
    ],
    ['您可在双塔小学站换乘。', ['双塔小学站']],
    ['已建成加油站、换电站和气象站。', []],
    ['您反映旭山街道云澜天境工地噪声的来信收悉。', ['旭山街道', '云澜天境']],
    ['临溪大学西校区已开放运动场。', ['临溪大学西校区']],
    ['该大学依托新校区办学。', []],
  ])('%s', (sentence, found) => expect(places(sentence)).toEqual(found));
});

describe('places of short replies', () => {
  it.each([
    // Behind its district a street has the name that towns everywhere give; a crossing of a class has none.
    ['在蜀山区建设路口、青岩河风光带试行外摆。', ['蜀山区建设路口', '青岩河风光带']],
    ['改造十字路口。', []],
    ['在金桥商城、银桥地下车库装桩，住宅小区地下车库另议。', ['金桥商城', '银桥地下车库']],
    ['乌林四排民族风情园已开园。', ['乌林四排民族风情园']],
    ['位于临溪经济开发区东区，由开发区区内企业自筹。', ['临溪经济开发区东区']],
    ['云锦首府配套园年底开园。', ['云锦首府']],
    ['自治区首府已试点。', []],
    ['石桥集镇街道较窄。', ['石桥集镇']],
    // A site for those who moved, by its name; of a class it has none, nor when it is a village's.
    ['松岗安置点离柏桥镇只有2公里。', ['松岗安置点', '柏桥镇']],
    ['支持集中安置点建设，搬迁安置点已通水。', []],
    // A hamlet behind its town, then by itself.
    ['松岭镇双崖、柏桥镇青沟两个安置点已入住。在双崖设点。', ['松岭镇双崖', '柏桥镇青沟', '双崖']],
    // Groups have names where the text speaks of those of villages, and so have their places afterwards.
    [
      '两村9个村民组，高处的松窝组、银洞组缺水，已向松窝、银洞送水。',
      ['松窝组', '银洞组', '松窝', '银洞'],
    ],
    ['已加固柏家沟拦河坝，反映排灌站失修。', ['柏家沟拦河坝']],
    ['对兴隆街、文昌巷、松坡路灯作了修复。', ['兴隆街', '文昌巷']],
    ['两村9个村民组由课题组、工作组分片包干。', []],
    // What is built everywhere has no name, whatever counts it; nor has a mouth between two ends.
    ['对沟口至石桥段清淤，（宽两米，加盖板）、涵管两处已完工。', ['石桥']],
    ['另外园门口已划线，欠松岗村租金，余款存入镇“三资”专户，已设好站牌。', ['松岗村']],
    ['评选出绍兴名菜。', ['绍兴']],
  ])('%s', (sentence, found) => expect(places(sentence)).toEqual(found));

  it.each([
    ['在老街一侧划线，引导货车绕走新街。', '林溪县柏桥镇人民政府', ['老街', '新街']],
    ['整治背街，改造新街道路。', '林溪县柏桥镇人民政府', []],
    ['在老街一侧划线。', '临溪市水利局', []],
  ])('%s (%s)', (sentence, issuer, found) =>
    expect(
      entitiesOf(sentence, issuer).flatMap(({ type, name }) => (type === 'place' ? [name] : [])),
    ).toEqual(found),
  );
});

describe('edges of places', () => {
  it.each([
    // What counts, what labels, what goes on behind the name.
    ['②强枢纽，③建设冷库。', []],
    ['在白桥镇换乘公交，全县在过马镇建植草地。', ['白桥镇', '过马镇']],
    ['在白沙路两侧小巷增设路灯。', ['白沙路']],
    ['在青林村路口、和平门街路口施划标线。', ['青林村', '和平门街']],
    ['利用柳泉立交桥下空间停车。', ['柳泉立交']],
    ['反映长丰镇路面破损。', ['长丰镇']],
    ['云南高速公路里程增加，兰州轨道交通延长运营。', ['云南', '兰州']],
    ['已列入国道319线古田至新安段改造。', ['国道319线', '古田', '新安']],
    ['林芝和平机场已通航。', ['林芝和平机场']],
    // A place by itself: behind what it calls itself, how many come from it, where it acts.
    ['建设健康蔚县，引进46家浙江商超。', ['蔚县', '浙江']],
    ['研究在格尔木、石景山设立站点。', ['格尔木', '石景山']],
    ['嵊州已把剧目送到乡镇。', ['嵊州']],
    // Endings of the steppe, of estates and of mines.
    ['赛罕苏木、巴音嘎查靠近毛乌素沙漠。', ['赛罕苏木', '巴音嘎查', '毛乌素沙漠']],
    ['锦上国际花城、青山铁矿和红星农场已通公交。', ['锦上国际花城', '青山铁矿', '红星农场']],
    // Classes.
    ['支持支线机场、站前广场停车场和亲子古城。', []],
    ['方便上学路、通学路和瓶颈路改造，逐乡布点。', []],
    ['对日照影响作了评估。', []],
  ])('%s', (sentence, found) => expect(places(sentence)).toEqual(found));
});
