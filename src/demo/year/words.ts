/** 64 characters, so that three of them number 262,144 names. */
export const SYLLABLES = [
  ...'岚澍沅珩璟翊昶晗湉澔煊琰禾苒茗荟菁蔚蕴薇沐泽涵渊溪潇澜瀚炜焱熠燊玖珏珞琅琛瑄瑾璞皓睿秣笙',
  ...'筠篪绮绫缦翎翰聿舸芃芷荃莘菀葳蓁翮旸滢祎',
]

/** Of the Supplementary Ideographic Plane and Extension A: what fonts, forms and files must carry unharmed. */
export const RARE = ['𠮷', '㐂']

export const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗']

/** A line of business: a code of GB/T 4754-2017, how firms in it are called, and what they make. */
export interface Trade {
  readonly industry: string
  readonly calling: string
  readonly field: string
  readonly products: readonly string[]
  readonly unit: string
}

const trade = (industry: string, calling: string, field: string, unit: string, products: string): Trade => ({
  industry,
  calling,
  field,
  unit,
  products: products.split('、'),
})

/** Manufacturing, from division 13 to 43. */
export const TRADES: readonly Trade[] = [
  trade('1371', '蔬菜食品', '轻工', '吨', '速冻山野菜、脱水菌菇粉、低盐酱渍菜'),
  trade('1392', '豆制品', '轻工', '吨', '高纯大豆组织蛋白、速溶豆粉、冻干豆腐'),
  trade('1499', '食品配料', '轻工', '吨', '海藻膳食纤维、复合乳化稳定剂、酵母抽提物'),
  trade('1789', '产业用纺织品', '纺织', '万平方米', '耐高温针刺滤料、复合土工膜、阻燃隔热织物'),
  trade('1819', '防护服装', '纺织', '万套', '防静电工作服、焊接防护服、耐酸碱防护服'),
  trade('2231', '包装制品', '轻工', '万个', '重型瓦楞包装箱、可降解缓冲衬垫、防潮纸容器'),
  trade('2641', '涂料', '石化', '吨', '水性重防腐涂料、船舶防污涂料、耐磨地坪涂料'),
  trade('2651', '高分子材料', '石化', '吨', '耐高温聚酰胺树脂、医用聚丙烯专用料、增韧改性母粒'),
  trade('2662', '专项化学品', '石化', '吨', '油田缓蚀剂、橡胶防老剂、催化裂化助剂'),
  trade('2710', '医药原料', '医药', '千克', '高纯氨基酸原料、手性医药中间体、冻干粉针原料'),
  trade('2770', '医用材料', '医药', '万片', '可吸收止血敷料、液体敷料、医用凝胶贴'),
  trade('2919', '橡胶制品', '石化', '万件', '盾构机密封圈、耐油减震垫、氟橡胶油封'),
  trade('3089', '耐火材料', '建材', '吨', '镁碳质连铸功能砖、低导热浇注料、刚玉莫来石推板'),
  trade('3130', '特种钢材', '冶金', '吨', '耐蚀轧制异型材、精密冷拔钢管、高强度弹簧扁钢'),
  trade('3240', '有色合金', '冶金', '吨', '高导热铜合金带、钛合金精密棒材、镁合金型材'),
  trade('3360', '表面工程', '装备制造', '万件', '激光熔覆轧辊、硬质阳极氧化件、纳米复合镀层件'),
  trade('3421', '精密机床', '装备制造', '台', '数控深孔钻床、五轴联动加工中心、精密平面磨床'),
  trade('3443', '阀门', '装备制造', '台', '超临界调节阀、核级隔膜阀、低温球阀'),
  trade('3451', '轴承', '装备制造', '万套', '风电偏航轴承、高速主轴轴承、薄壁机器人轴承'),
  trade('3515', '建材机械', '装备制造', '台', '高压辊磨机、智能配料站、节能选粉机'),
  trade('3670', '汽车零部件', '装备制造', '万件', '电控转向节、轻量化控制臂、高压共轨油轨'),
  trade('3734', '船用配套', '装备制造', '套', '船用脱硫洗涤塔、可调螺距桨毂、压载水处理装置'),
  trade('3821', '电气设备', '装备制造', '台', '牵引整流变压器、非晶合金变压器、干式电抗器'),
  trade('3976', '光电子器件', '电子信息', '万只', '红外探测组件、光纤耦合模块、特种成像镜头'),
  trade('4011', '自动化仪表', '电子信息', '套', '多参量智能变送器、分布式控制站、在线测厚系统'),
  trade('4330', '再制造装备', '装备制造', '套', '再制造液压支架、再制造燃机叶片、再制造减速机'),
]
