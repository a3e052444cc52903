import { describe, expect, it } from 'vitest';
import { namedIn } from '@/tests/read-sentence';

describe('what ends like a name and is none', () => {
  it.each([
    // What is wished for, and what is said everywhere.
    ['守护共有精神家园，建设美好家园。', []],
    ['践行绿水青山就是金山银山理念，树立正确的政绩观、权力观。', []],
    ['让干部敢挑大梁，激发全镇干事创业热情。', []],
    ['深化“三区一村”改造和“万企联万村”行动。', ['programme|“万企联万村”行动']],
    ['建设创业之城、创意之城、活力之城。', []],
    // Counties of a class: the table holds all that have names.
    ['建成优质均衡发展县，打造农业强县、文旅名县。', []],
    // Hubs, parks and yards of a class.
    ['建设国际航空货运枢纽，增强门户枢纽功能。', []],
    ['申报国家考古遗址公园和国家大学科技园，改造历史文化街区。', []],
    ['整治生活垃圾填埋场，布局民用机场。', []],
    // Grains, fields and troubles are no companies.
    ['推广大豆、小米、杂粮种植。', []],
    ['打造深海科技创新高地，推进内河航运、低空物流发展。', []],
    ['缓解高峰堵车、乱停车等问题。', []],
    ['支持人形机器人等产业。', []],
    ['加强能耗、煤耗等指标省级统筹。', []],
    ['培育国家级绿色工厂和灯塔工厂。', []],
    ['加快建设省域副中心，提升国际航运中心功能。', []],
    // Ways of sending word, and what lies between.
    ['通过短信、微信、海报等方式及小区公示栏开展宣传。', []],
    ['对两岸和田间渠道进行维修，坝体和左右干渠受损。', []],
    ['协商修建后损毁农村公路的修复，清查52个未达标小区。', []],
    ['实施小型水利工程。', []],
    // Counties whose short names are words.
    ['开通富裕至讷河公路。在共同富裕上走在前列，推动全面振兴发展。', ['place|富裕', 'place|讷河']],
    ['建设平安青海，完善海港、陆港、信息港。', ['place|青海']],
    ['筹建一批省实验室，重点实验室达到20家。', []],
    ['持续走好高质量发展一路前行之路，治理耕地林地园地。', []],
    // Schools, hospitals and firms that are told by what they do.
    ['请转出学校开具证明，到协议医院就诊，联系开锁公司。', []],
    ['住建局已要求物业公司（以下简称公司）整改，公司已答应。', ['government|住建局']],
    ['更换公交站牌，修补沥青路，规范十字路口。', []],
    ['结合办学规模、生源结构等进行学区划分。', []],
    // The characters of a place inside other words.
    ['主动适应城市发展，促进新兴和未来产业发展。', []],
    ['贯通东西南北大通道，面向印度洋。', []],
  ])('%s', (sentence, expected) => expect(namedIn(sentence)).toEqual(expected));
});

describe('names made of common words', () => {
  it.each([
    // Behind its county a town has a name, whatever it is made of.
    ['支持双阳区鹿乡镇、依兰县新兴乡建设强镇。', ['place|双阳区鹿乡镇', 'place|依兰县新兴乡']],
    [
      '经商国家自然科学基金委，申报国家自然科学基金。',
      ['organisation|国家自然科学基金委', 'programme|国家自然科学基金'],
    ],
    // Deer and their park are no place.
    ['梅花鹿是传统产业，可申报梅花鹿产业园。', ['place|梅花鹿产业园']],
  ])('%s', (sentence, expected) => expect(namedIn(sentence)).toEqual(expected));
});

describe('what stands before a name is none of it', () => {
  it.each([
    ['松桥湖入选国家级湿地名录。', ['place|松桥湖']],
    ['书记亲临上海调研，心系云南各族群众。', ['place|上海', 'place|云南']],
    ['编制好长江国家文化公园规划。', ['place|长江国家文化公园']],
    ['实施好乡村教师强基工程。', ['programme|乡村教师强基工程']],
    ['推动商务区核心区更新。', []],
    ['支持通辽建设全国竹木重镇。', ['place|通辽']],
    ['落实现代化首都都市圈规划。', ['place|现代化首都都市圈']],
    ['争取更多全国重点实验室落户。', []],
    ['跨海大桥建成，青溪跨海大桥开工。', ['place|青溪跨海大桥']],
    ['广西山清水秀，江西站在了新起点。', ['place|广西', 'place|江西']],
  ])('%s', (sentence, expected) => expect(namedIn(sentence)).toEqual(expected));
});

describe('lists whose class says what they hold', () => {
  it.each([
    // Behind 省 and 市 the class goes on.
    ['国道109、108及松岭路等县级公路恢复通行。', ['place|国道109', 'place|108', 'place|松岭路']],
    ['与泰国、印尼等建立商会联系。', ['place|泰国', 'place|印尼']],
    ['支持安远航运、国澜储能等央企落户。', ['organisation|安远航运', 'organisation|国澜储能']],
  ])('%s', (sentence, expected) => expect(namedIn(sentence)).toEqual(expected));
});
