import { paragraphs, type Recipe } from './recipe';

/** Errors, empty pages, and pages on hosts that are no government's. */
export const REST: readonly Recipe[] = [
  {
    name: 'error-404',
    url: 'http://www.suqian.gov.cn/cnsq/jytabl/202206/404.shtml',
    shape: 'error page under a telling path',
    shell: 'plain',
    site: '宿迁市人民政府',
    column: '建议提案办理',
    title: '您访问的页面不存在',
    body: '<p>抱歉，您访问的页面已删除或不存在。<a href="/">返回首页</a></p>',
  },
  {
    name: 'empty',
    url: 'http://www.baiyin.gov.cn/jyta/2023/empty.html',
    shape: 'nothing at all',
    shell: 'bare',
    site: '白银市人民政府',
    column: '',
    title: '',
    body: '<!DOCTYPE html><html><head></head><body></body></html>\n',
  },
  {
    name: 'empty-article',
    url: 'http://www.panzhihua.gov.cn/zwgk/jytabl/2022/9431.shtml',
    shape: 'the frame of a reply, its title, and no text',
    shell: 'trs',
    site: '攀枝花市人民政府',
    column: '建议提案办理',
    title: '关于市政协十一届一次会议第114号提案答复的函',
    source: '市林业局',
    date: '2022-08-01',
    body: '<p>&nbsp;</p>',
  },
  {
    name: 'redirect',
    url: 'http://www.shuozhou.gov.cn/ywgk/jyta/old.html',
    shape: 'sends the browser elsewhere',
    shell: 'bare',
    site: '朔州市人民政府',
    column: '',
    title: '',
    body: '<!DOCTYPE html><html><head><meta charset="utf-8"><title>建议提案答复</title><meta http-equiv="refresh" content="30;url=/ywgk/jyta/"></head><body><p>页面正在跳转，请稍候……</p></body></html>\n',
  },
  {
    name: 'guard',
    url: 'http://www.weinan.gov.cn/gk/jyta/1663998.html',
    shape: 'a guard’s waiting page, all script',
    shell: 'bare',
    site: '渭南市人民政府',
    column: '',
    title: '',
    body: '<!DOCTYPE html><html><head><meta charset="utf-8"><title></title></head><body><noscript>请启用脚本后继续访问。</noscript><script>var reply = "收悉，现答复如下：" + [1,2,3].map(function (i) { return i * 7; }).join(",");</script></body></html>\n',
  },
  {
    name: 'encyclopaedia',
    url: 'https://www.baike.example/item/zhengxie-tian',
    shape: 'entry of an encyclopaedia on proposals, with a sample',
    shell: 'plain',
    site: '某百科',
    column: '词条',
    title: '政协提案',
    body: paragraphs(`政协提案是政协委员和参加政协的各党派，就有关国家或地方大政方针等提出意见和建议的形式。
      提案办理：承办单位一般在三个月内答复提案人。答复通常以“您提出的《关于……的提案》收悉，现答复如下”开头。
      参考资料：1.提案工作条例；2.提案办理答复格式。`),
  },
  {
    name: 'forum-thread',
    url: 'https://bbs.city.example/thread-77123-1-1.html',
    shape: 'people talk about a reply that one of them quotes',
    shell: 'plain',
    site: '城市论坛',
    column: '市民广场',
    title: '大家看看这个提案答复，说了等于没说',
    metas: 'none',
    body: paragraphs(`楼主：刚看到住建局的答复，转一段——“关于您提出的加装电梯补贴问题，我局正在研究”，去年也是这么写的。
      2楼：至少写了完成时间。
      3楼：我给市长信箱写过信，回复倒是挺快，就是没解决。
      4楼：等今年的答复吧。`),
  },
  {
    name: 'writing-samples',
    url: 'https://www.fanwen.example/gongwen/1827.html',
    shape: 'samples of official writing for sale',
    shell: 'plain',
    site: '范文之家',
    column: '公文',
    title: '提案答复范文三篇',
    metas: 'none',
    body: paragraphs(`下面是小编整理的提案答复范文，欢迎阅读参考！
      篇一：某某委员：你提出的关于加强小区物业管理的提案收悉，首先感谢你对我们工作的关心……
      篇二：关于对县政协第某某号提案的答复……
      点击下载全文`),
  },
  {
    name: 'newspaper-on-reply',
    url: 'http://society.paper.example/n1/2024/0912/c1008.html',
    shape: 'a newspaper tells what a ministry answered',
    shell: 'plain',
    site: '某网',
    column: '社会',
    title: '某部委回应：正研究将更多罕见病药物纳入保障',
    body: paragraphs(`某网北京9月12日电（记者 冷月）近日，某部委公布对十四届全国人大二次会议第5521号建议的答复。
      答复称，代表提出的关于完善罕见病用药保障机制的建议收悉，近年来已将近百种药物纳入目录。
      答复还表示，下一步将探索多层次保障。`),
  },
  {
    name: 'school-letter-box',
    url: 'https://www.school.example/xzxx/315.htm',
    shape: 'a school’s letter box: perfect form, no government’s host',
    shell: 'plain',
    site: '某学院',
    column: '校长信箱',
    title: '信件查看',
    body: paragraphs(`下面列出本学期信件的办理概况，具体内容请登录后查看。
      来信共计56件，教务处答复20件，后勤处答复31件，其余正在办理。`),
  },
];
