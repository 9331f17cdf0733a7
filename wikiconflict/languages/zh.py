"""Chinese, in simplified and in traditional characters."""

from wikiconflict.languages import international
from wikiconflict.languages.international import fates, kinds, named, rows, words, world
from wikiconflict.languages.international_boxes import PARAMETERS, boxes, parameters
from wikiconflict.vocabulary.countries import Countries
from wikiconflict.vocabulary.dates import DateWords
from wikiconflict.vocabulary.language import Language
from wikiconflict.vocabulary.markup import MarkupWords
from wikiconflict.vocabulary.outcomes import OutcomeWords
from wikiconflict.vocabulary.parties import PartyWords
from wikiconflict.vocabulary.people import PeopleWords
from wikiconflict.vocabulary.phrases import phrases
from wikiconflict.vocabulary.places import PlaceWords
from wikiconflict.vocabulary.prose import ProseWords
from wikiconflict.vocabulary.quantities import QuantityWords
from wikiconflict.vocabulary.statements import StatementWords

_DIGITS = "一二三四五六七八九"
_NUMERALS = {
    **{digit: value for value, digit in enumerate(_DIGITS, 1)},
    **{
        f"{'' if tens == 1 else _DIGITS[tens - 1]}十{_DIGITS[ones - 1] if ones else ''}": tens * 10 + ones
        for tens in range(1, 7)
        for ones in range(10)
    },
    "元": 1,
}

MARKUP = MarkupWords(
    boxes=boxes(
        """military conflict: Infobox military conflict, Battlebox, Infobox battle, 战争, 戰爭, 战争信息框, 戰爭資訊框, 軍事衝突, 军事冲突, Infobox 战争, Infobox 戰爭, Military Conflict
        civil conflict: Infobox civil conflict
        military operation: Infobox military operation, Infobox operational plan
        civilian attack: Infobox civilian attack, Infobox 袭击, Infobox 襲擊"""
    ),
    parameters={
        **PARAMETERS,
        "military conflict": {
            **PARAMETERS["military conflict"],
            **parameters(
                """conflict: 名称, 名稱, 名, 战役名称, 戰役名稱
                partof: 属于, 屬於, 之一
                image: 图像, 圖像, 图片, 圖片, 圖
                caption: 说明, 說明, 圖注
                date: 日期, 时间, 時間, 時
                place: 地点, 地點, 地
                causes: 起因, 原因, 因
                territory: 领土变更, 領土變更, 疆域變革
                result: 结果, 結果
                status: 状态, 狀態
                combatant#: 参战方#, 參戰方#, 交战方#, 交戰方#
                commander#: 指挥官#, 指揮官#, 都督#
                units#: 部队#, 部隊#
                strength#: 兵力#, 军力#, 軍力#
                casualties#: 伤亡#, 傷亡#, 损失#, 損失#
                notes: 备注, 備註, 注"""
            ),
        },
    },
    templates={
        **international.TEMPLATES,
        **rows("interlanguage", "link-en, link-ja, link-fr, link-de, link-ru, link-es, link-ko, le, 内部链接助手"),
        **rows("interlanguage", "internal link helper/en, internal link helper/ja, internal link helper/fr"),
        **rows("interlanguage", "tsl, link-wd", "3"),
        **rows("content", "lang", "2,1"),
        **rows("content", "noteTA, lan", "2"),
        **rows("content", "ruby, 僻字, 小字, 小"),
        **rows("flagicon", "flagicon, 旗帜图标, 国旗, 國旗图标"),
        **rows("flag", "flag, flagcountry, flagu, 国旗和名称, 旗幟"),
        **rows("fate", "kia, 阵亡, 陣亡, 戰死, 战死", value="killed_in_action"),
        **rows("fate", "wia, 受伤, 受傷", value="wounded_in_action"),
        **rows("fate", "pow, 被俘, 战俘, 戰俘", value="prisoner_of_war"),
        **rows("fate", "处决, 處決", value="executed"),
        **rows("fate", "自杀, 自殺", value="suicide"),
        **rows("note", "efn, notetag, refn, 注释, 註釋, 註, 注"),
        **rows("reference", "r, sfn, cite web, cite book, cite news, 来源请求"),
        **rows("drop", "notea, noteta, fact, cn, citation needed, 需要來源, by whom, who, when, 谁, 何时, bd"),
        **rows("main", "main, see, see also, 主条目, 主條目, 参见, 參見, seealso"),
        **rows("break", "br, 换行"),
        **rows("drop", "reflist, 参考, portal, 主题"),
        **rows("coordinates", "coord, 座標, 坐标"),
    },
    template_namespaces=("template", "模板", "样板"),
    file_namespaces=("文件", "档案", "檔案", "圖像", "图像", "file", "image"),
    category_namespaces=("category", "分类", "分類"),
    see_also=("参见", "參見", "参看", "參看", "相关条目", "相關條目", "另见", "另見", "延伸阅读"),
    references=(
        *(
            "参考文献",
            "參考文獻",
            "参考资料",
            "參考資料",
            "注释",
            "註釋",
            "脚注",
            "腳註",
            "外部链接",
            "外部連結",
            "来源",
        ),
        *("注解", "註解", "资料来源", "資料來源", "引用", "参考", "參考", "扩展阅读", "參考書目", "参考书目"),
    ),
    months=tuple(f"{number}月" for number in range(1, 13)),
    before_christ="前",
    circa="约",
    side_numbers={"一": 1, "二": 2, "三": 3, "四": 4, "五": 5},
)

_REIGNS = """建安, 初平, 黄初, 章武, 建兴, 太康, 永嘉, 太元, 贞观, 貞觀, 开元, 開元, 天宝, 天寶, 建中, 元和, 乾符, 广明, 廣明, 靖康, 建炎, 绍兴, 紹興, 咸平, 景德, 端平, 咸淳, 祥兴, 祥興, 至元,
至正, 洪武, 建文, 永乐, 永樂, 宣德, 正统, 正統, 景泰, 成化, 弘治, 正德, 嘉靖, 隆庆, 隆慶, 万历, 萬曆, 天启, 天啟, 崇祯, 崇禎, 弘光, 永历, 永曆, 天命, 天聪, 天聰, 崇德, 顺治, 順治, 康熙, 雍正, 乾隆, 嘉庆,
嘉慶, 道光, 咸丰, 咸豐, 同治, 光绪, 光緒, 宣统, 宣統, 民国, 民國, 中華民國, 农历, 農曆, 阴历, 陰曆, 夏历, 舊曆, 明治, 大正, 昭和, 中平, 神凤, 赤乌, 永初, 元嘉"""

DATES = DateWords(
    months={
        **{f"{digit}月": number for digit, number in _NUMERALS.items() if number <= 12 and digit != "元"},
        "正月": 1,
    },
    seasons={
        **dict.fromkeys(("春", "春季", "春天"), 21),
        **dict.fromkeys(("夏", "夏季", "夏天"), 22),
        **dict.fromkeys(("秋", "秋季", "秋天"), 23),
        **dict.fromkeys(("冬", "冬季", "冬天"), 24),
    },
    weekdays=words("星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 星期日, 星期天"),
    before_christ=words("公元前, 西元前, 前, 紀元前, BC, B.C."),
    after_christ=words("公元, 西元, AD, A.D."),
    circa=words("约, 約, 大约, 大約, 左右, 前后, 前後, ca., c."),
    doubt=words("可能, 或许, 或許"),
    unknown=words("不明, 不详, 不詳, 未知"),
    parts=words(
        "初, 末, 中期, 初期, 末期, 上旬, 中旬, 下旬, 年初, 年底, 年末, 上半年, 下半年, 底, 早期, 晚期, 后期, 後期, 前期, 初年, 末年"
    ),
    centuries=words("世纪, 世紀"),
    decade_endings=words("年代"),
    ordinals=_NUMERALS,
    fillers=words("的, 年的, 第"),
    on=words("在, 于, 於"),
    before=words("以前, 之前"),
    until=words("截至, 直到, 至"),
    starting=words("自, 从, 從, 自从, 自從, 由"),
    since=words("自从, 自從"),
    onward=words("起, 以来, 以來, 至今起, 开始, 開始, 之后, 之後, 以后, 以後"),
    begun=words("爆发, 爆發, 开战, 開戰"),
    ended=words("结束, 結束, 停火, 停战, 停戰"),
    to=words("至, 到"),
    either=words("或, 或者, 一说, 一說"),
    also=words("和, 及, 与, 與"),
    between=words("介于"),
    ongoing=words("至今, 今, 现在, 現在, 进行中, 進行中, 持续中, 持續中, 现今, 仍在继续, 尚在进行, 目前, 仍在進行"),
    old_style=words("儒略历, 儒略曆, 旧历儒略"),
    new_style=words("格里历, 格里曆, 公历, 公曆, 新历, 新曆"),
    calendars=words(_REIGNS),
    units=words("天, 日间, 周, 星期, 个月, 個月, 年间, 小时, 小時, 分钟, 分鐘"),
    daytimes=words("凌晨, 早上, 上午, 中午, 下午, 晚上, 深夜, 清晨, 傍晚, 夜间, 夜間"),
    clock=words("时, 時, 点, 點, 分"),
    counted=words("人, 名, 艘, 架, 辆, 輛, 门, 門, 匹, 万, 萬, 余, 餘, 多"),
    year_marks=words("年"),
    month_marks=words("月"),
    day_marks=words("日, 号, 號"),
    order="ymd",
    spaced=False,
    capital_months=False,
)

QUANTITIES = QuantityWords(
    numbers={
        **{digit: value for value, digit in enumerate(_DIGITS, 1)},
        "十": 10,
        "百": 100,
        "千": 1000,
        "两": 2,
        "兩": 2,
        "〇": 0,
        "零": 0,
    },
    multipliers={"十": 10, "百": 100, "千": 1000, "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8},
    fractions=words("%, ％, 成, 分之"),
    measures=words(
        "公里, 千米, 米, 毫米, 厘米, 吨, 噸, 天, 日, 年, 月, 个月, 個月, 小时, 小時, 分钟, 元, 美元, 两白银, 磅, 英里, 里, 次, 届, 世, 号, 號, mm, cm, km, 座城"
    ),
    at_least=words("至少, 最少, 超过, 超過, 逾, 多于, 多於, 大于, 不少于, 不少於, 不下, 起码"),
    at_most=words("最多, 至多, 不到, 不足, 少于, 少於, 未满, 低于, 不超过, 不超過, 高达, 高達, 多达, 多達"),
    about=words("约, 約, 大约, 大約, 估计, 估計, 左右, 上下, 将近, 將近, 近, 约为, 大概, 据估计, 前后, ~, ～"),
    or_more=words("余, 餘, 多, 以上, +, 有余, 有餘"),
    or_less=words("以下, 以内, 以內"),
    perhaps=words("共, 总计, 總計, 合计, 合計, 共计, 共計, 总共, 總共, 另有, 其中约, 可能, 号称, 號稱, 估算"),
    to=words("至, 到, 或, 或者, 至约"),
    between=words("介于, 介於"),
    also=words("和, 及, 与, 與, 以及, 暨, 并, 並"),
    either=words("或, 或者"),
    none=words("无, 無, 没有, 沒有, 无伤亡, 無傷亡, 无人伤亡, 零伤亡"),
    unknown=words(
        """不明, 不详, 不詳, 未知, 未明, 数十, 數十, 数百, 數百, 数千, 數千, 数万, 數萬, 数十万, 數十萬, 数百万, 數百萬, 若干, 大量, 少量, 少数, 少數, 众多, 眾多, 无数, 無數, 多艘, 几十, 幾十, 几百,
        上百, 上千, 上万, 成千上万, 无法统计"""
    ),
    severities=words(
        "惨重, 慘重, 轻微, 輕微, 重大, 严重, 嚴重, 极少, 極少, 伤亡惨重, 傷亡慘重, 损失惨重, 損失慘重, 甚微"
    ),
    entire=words("全军覆没, 全軍覆沒, 全部, 全员, 全員, 大部分, 大部, 几乎全军覆没, 幾乎全軍覆沒, 全歼, 全殲"),
    kinds={
        **kinds(
            """killed: 死亡, 阵亡, 陣亡, 战死, 戰死, 死, 遇难, 遇難, 死者, 牺牲, 犧牲, 被杀, 被殺, 丧生, 喪生, 罹难, 罹難, 身亡, 溺死, 溺毙, 击毙, 擊斃, 歼灭, 殲滅, 被歼, 亡, 阵亡者, 遇害
            wounded: 受伤, 受傷, 负伤, 負傷, 伤, 傷, 伤者, 傷者, 伤员, 傷員, 重伤, 重傷, 轻伤, 輕傷
            captured: 被俘, 俘虏, 俘虜, 战俘, 戰俘, 被俘虏, 被俘虜, 被擒, 俘获, 俘獲, 被抓, 俘
            missing: 失踪, 失蹤, 下落不明
            deserted: 逃亡, 逃兵, 叛逃, 逃跑, 潜逃
            displaced: 难民, 難民, 流离失所, 流離失所, 无家可归, 無家可歸, 逃难
            arrested: 被捕, 逮捕, 被逮捕, 拘留, 被拘留
            executed: 处决, 處決, 被处决, 被處決, 处死, 處死, 坑杀, 坑殺, 被坑杀, 被坑殺, 斩首, 斬首
            surrendered: 投降, 受降, 归降, 歸降
            died_of_disease: 病死, 病故, 病亡, 因病死亡
            casualties: 损失, 損失, 伤亡失踪, 减员, 減員, 非战斗减员"""
        ),
        **dict.fromkeys(
            ("伤亡", "傷亡", "死伤", "死傷", "伤亡者", "傷亡者", "死伤者", "死傷者"), ("killed", "wounded")
        ),
    },
    befallen=words(
        """沉没, 沉沒, 击沉, 擊沉, 被击沉, 被擊沉, 摧毁, 摧毀, 被毁, 被毀, 被摧毁, 被摧毀, 击落, 擊落, 被击落, 被擊落, 重创, 重創, 受损, 受損, 缴获, 繳獲, 被缴获, 被繳獲, 焚毁, 焚毀, 被焚毁, 俘虏船, 搁浅, 擱淺,
        击毁, 擊毀, 被击毁, 坠毁, 墜毀, 炸毁, 炸毀, 损毁, 損毀, 凿沉, 鑿沉"""
    ),
    materiel=words(
        """军舰, 軍艦, 战舰, 戰艦, 战列舰, 戰列艦, 航空母舰, 航空母艦, 航母, 巡洋舰, 巡洋艦, 重巡洋舰, 重巡洋艦, 轻巡洋舰, 輕巡洋艦, 驱逐舰, 驅逐艦, 护卫舰, 護衛艦, 潜艇, 潛艇, 鱼雷艇, 魚雷艇, 炮艇, 砲艇, 舰艇, 艦艇, 船只, 船隻,
        船, 舰, 艦, 战船, 戰船, 运输船, 運輸船, 商船, 坦克, 装甲车, 裝甲車, 车辆, 車輛, 战车, 戰車, 卡车, 卡車, 汽车, 火炮, 大炮, 火砲, 大砲, 炮, 砲, 山炮, 野炮, 迫击炮, 迫擊炮, 高射炮, 机枪, 機槍, 重机枪, 步枪, 步槍,
        飞机, 飛機, 战机, 戰機, 战斗机, 戰鬥機, 轰炸机, 轟炸機, 直升机, 直升機, 无人机, 無人機, 导弹, 導彈, 战马, 戰馬, 马匹, 馬匹, 战象, 戰象, 枪支, 舰船, 艦船"""
    ),
    formations=words(
        "师, 師, 个师, 個師, 旅, 个旅, 個旅, 团, 團, 个团, 個團, 营, 營, 个营, 個營, 连, 連, 个连, 军团, 軍團, 个军, 個軍, 个军团, 舰队, 艦隊, 中队, 中隊"
    ),
    people=words(
        """军队, 軍隊, 士兵, 兵, 步兵, 骑兵, 騎兵, 炮兵, 砲兵, 水兵, 水手, 民兵, 官兵, 将士, 將士, 军人, 軍人, 部队, 部隊, 陆军, 陸軍, 海军, 海軍, 空军, 空軍, 正规军, 正規軍, 地面部队, 兵力, 平民, 百姓, 居民, 市民, 群众, 群眾,
        农民, 農民, 起义军, 起義軍, 义军, 義軍, 义和团, 義和團, 游击队, 游擊隊, 武装人员, 武裝人員, 警察, 学生, 學生, 工人, 示威者, 志愿军, 志願軍, 志愿兵, 军官, 軍官, 骑士, 騎士, 弓箭手, 降卒, 士卒, 人员, 人員, 水师, 水師, 清军, 清軍,
        新军, 新軍, 雇佣兵, 海军陆战队, 妇女, 儿童, 船员, 飞行员, 叛军, 叛軍"""
    ),
    plain=words("的, 总, 總, 共, 其他, 另, 各, 名义, 包括, 兵力, 人数, 人數, 总兵力, 總兵力, 中"),
    counters=words(
        "人, 名, 艘, 架, 辆, 輛, 门, 門, 匹, 头, 頭, 只, 隻, 支, 挺, 位, 个, 個, 枚, 座, 具, 台, 户, 條, 条, 把, 员, 員"
    ),
    linkers=words("的"),
    stops=words("的, 被, 在, 于, 於, 由, 因, 为, 為, 是, 等, 遭, 死于, 死於, 後, 后, 全部被"),
    parts=words("其中, 包括, 当中, 當中, 含, 内含, 内, 其內"),
    totals=words("合计, 合計, 总计, 總計, 共计, 共計, 总共, 總共, 总数, 總數, 总伤亡, 總傷亡, 总兵力, 總兵力, 共"),
    claims=words("宣称, 宣稱, 声称, 聲稱, 称, 稱, 说法, 統計, 统计, 资料, 資料, 数据"),
    claimed_by=words("据, 據, 根据, 根據, 依据"),
    designators=words("第, 型, 式, 型号"),
    numbered=words("师, 师团, 軍團, 军团"),
    currencies="$£€¥￥",
    spaced=False,
)

PEOPLE = PeopleWords(
    ranks=words(
        """元帅, 元帥, 大元帅, 大元帥, 上将, 上將, 一级上将, 一級上將, 二级上将, 二級上將, 大将, 大將, 中将, 中將, 少将, 少將, 准将, 準將, 大校, 上校, 中校, 少校, 上尉, 中尉, 少尉, 将军, 將軍, 提督, 总督, 總督, 海军上将,
        海軍上將, 海军中将, 海軍中將, 海军少将, 海軍少將, 陆军元帅, 陸軍元帥, 陸軍上將, 陆军上将, 司令, 司令员, 司令官, 总司令, 總司令, 总兵, 總兵, 参将, 都督, 大都督, 都统, 都統, 将军衔, 舰长, 艦長, 准將"""
    ),
    titles=words(
        """皇帝, 国王, 國王, 女王, 王, 太子, 亲王, 親王, 公爵, 侯爵, 伯爵, 子爵, 男爵, 总统, 總統, 首相, 总理, 總理, 主席, 大总统, 大總統, 巡抚, 巡撫, 部长, 部長, 省长, 省長, 教皇, 苏丹, 蘇丹, 哈里发, 可汗, 丞相, 太尉, 大臣, 委员长, 委員長, 书记, 書記"""
    ),
    ranks_follow=True,
    fates=fates(
        """killed_in_action: 阵亡, 陣亡, 战死, 戰死, 殉国, 殉國, 牺牲, 犧牲, 被杀, 被殺, †, 殉职, 殉職, 被斩, 戰歿, 战殁, 击毙
        wounded_in_action: 受伤, 受傷, 负伤, 負傷, 重伤, 重傷, 轻伤
        died_of_wounds: 伤重不治, 傷重不治, 重伤不治, 重傷不治, 因伤去世, 因傷去世
        prisoner_of_war: 被俘, 被擒, 战俘, 戰俘, 被俘虏, 被俘虜
        missing_in_action: 失踪, 失蹤
        executed: 处决, 處決, 被处决, 被處決, 处死, 處死, 被处死, 斩首, 斬首, 枪决, 槍決
        assassinated: 遇刺, 被暗杀, 被暗殺, 被刺杀, 遇刺身亡
        surrendered: 投降
        suicide: 自杀, 自殺, 自尽, 自盡, 自刎, 自缢, 自縊
        died_of_natural_causes: 病逝, 病故, 病死, 病亡
        changed_sides: 叛变, 叛變, 倒戈, 叛逃, 变节
        deserted: 逃亡, 逃跑, 弃城而逃
        exiled: 流亡, 流放
        arrested: 被捕, 逮捕
        died: 死亡, 去世, 逝世, 身亡, 卒"""
    ),
    signs=international.FATE_SIGNS,
    glued=international.GLUED_FATES,
    fate_targets=fates(
        """killed_in_action: 阵亡, 陣亡
        prisoner_of_war: 战俘, 戰俘
        suicide: 自杀, 自殺
        executed: 死刑, 处决
        assassinated: 刺杀, 暗殺"""
    ),
    conjunctions=("和", "及", "与", "與", "&"),
    nobody=words("不明, 不详, 不詳, 未知, 无, 無, ?, ？, -, －, —"),
    references=("参见", "參見", "详见", "詳見"),
    full_list=("列表", "完整列表"),
    others=words("等, 等人, 其他, 及其他"),
)

PARTIES = PartyWords(
    support=words(
        "支持, 支援, 支持者, 支援者, 支持国, 支援國, 援助, 后勤支持, 军事支持, 軍事支援, 协助, 協助, 支持方, 援助方, 外部支持, 提供支援, 軍事援助, 物资援助"
    ),
    nobody=words("不明, 不详, 不詳, 未知, 无, 無, ?, ？, -, －, —"),
    references=("参见", "參見", "详见", "詳見"),
    full_list=("列表",),
    others=words("等, 其他, 及其他"),
)

OUTCOMES = OutcomeWords(
    victory=phrases("胜利, 勝利, 大胜, 大勝, 胜, 勝, 完胜, 完勝, 大捷, 险胜, 優勝, 取胜, 得胜, 小胜, 小勝"),
    pyrrhic=phrases("惨胜, 慘勝, 皮洛士式胜利, 皮洛士式勝利, 皮洛斯式胜利"),
    wins=phrases("获胜, 獲勝, 战胜, 戰勝, 击败, 擊敗, 打败, 打敗, 占领, 大败"),
    defeat=phrases("失败, 失敗, 战败, 戰敗, 败北, 敗北, 惨败, 慘敗, 溃败, 潰敗, 落败"),
    beaten=phrases("投降"),
    success=phrases("成功"),
    failure=phrases("被镇压, 被鎮壓, 镇压, 鎮壓, 平定"),
    denied=words("未能, 没有, 無"),
    stalemate=phrases(
        "平局, 平手, 僵持, 胜负未分, 勝負未分, 未分胜负, 未分勝負, 不分胜负, 不分勝負, 无果, 無果, 无明确结果, 战略平局, 无定论"
    ),
    ceasefire=phrases("停火, 停战, 停戰, 休战, 休戰, 停火协议, 停戰協定, 停战协定, 停火協議"),
    treaty=phrases(
        "和约, 和約, 和平条约, 和平條約, 条约, 條約, 议和, 議和, 和谈, 和談, 讲和, 講和, 和平协议, 和平協議, 妥协"
    ),
    ongoing=phrases("进行中, 進行中, 持续中, 持續中, 仍在进行, 仍在進行, 正在进行"),
    disputed=phrases("有争议, 有爭議, 双方均宣称胜利, 雙方均宣稱勝利, 各执一词"),
    modifiers=words(
        """的, 军, 軍, 军队, 軍隊, 方, 方面, 一方, 决定性, 決定性, 战术, 戰術, 战略, 戰略, 战术性, 戰術性, 战略性, 戰略性, 军事, 軍事, 政治, 关键性, 全面, 最终, 最終, 重大, 取得, 获得, 獲得, 压倒性, 壓倒性, 性, 上, 彻底, 初期, 部队"""
    ),
    conjunctions=words("和, 与, 與, 及, 、"),
    agents=words("被"),
    stops=words("在, 于, 於, 对, 對, ，, 。, 后, 後"),
    kin=tuple(
        words(group)
        for group in (
            "联军, 聯軍, 同盟, 同盟国, 同盟國, 盟军, 盟軍, 协约国, 協約國, 反法同盟",
            "政府, 政府军, 政府軍, 官军, 官軍, 朝廷, 清",
            "起义, 起義, 叛军, 叛軍, 革命, 革命军, 革命軍, 起义军, 起義軍",
            "共军, 共軍, 解放军, 解放軍, 中共, 红军, 紅軍, 中国共产党",
            "国军, 國軍, 国民党, 國民黨, 国民革命军",
        )
    ),
    opposites={"政府": ("起义", "叛军"), "起义": ("政府",), "起義": ("政府",), "叛军": ("政府",), "革命": ("政府",)},
    authorities=words("政府, 朝廷"),
    risings=words("起义, 起義, 叛军, 叛軍, 革命, 义军"),
    coalitions=words("联军, 聯軍, 同盟, 同盟国, 盟军, 盟軍, 联, 聯, 反法同盟, 反法聯盟, 联盟, 聯盟"),
    generic=words("王国, 王國, 帝国, 帝國, 共和国, 共和國, 公国, 公國, 国, 國, 军, 軍, 政府"),
    spaced=False,
)

PLACES = PlaceWords(prepositions=words("近郊, 附近, 今, 一带, 一帶, 境内, 境內"), conjunctions=words("和, 及, 与, 與"))

STATEMENTS = StatementWords(
    events=words("胜利, 勝利, 签订, 簽訂, 成立, 结束, 結束, 割让, 割讓, 独立, 獨立"), event_endings=("订", "立", "束")
)

PROSE = ProseWords(
    subordinators=words("之后, 之後"),
    units={
        **dict.fromkeys(("天", "日"), "day"),
        **dict.fromkeys(("周", "星期"), "week"),
        **dict.fromkeys(("个月", "個月"), "month"),
        "年": "year",
    },
    later=words("后, 後"),
    next_words=words("次, 翌"),
    same_words=words("同"),
    at=words("在, 于, 於"),
    fates=named("killed_in_action: 阵亡, 陣亡\nexecuted: 被处决, 被處決\nassassinated: 遇刺\nprisoner_of_war: 被俘"),  # type: ignore[arg-type]
    apparatus=words("参考文献, 參考文獻, 参考资料, 參考資料, 注释, 註釋, 外部链接, 外部連結, 脚注"),
)

COUNTRIES = Countries(
    **world(
        """中国 / 中國 / 中华人民共和国 / 中華人民共和國: 中国, 中國, 中, 中国人民志愿军, 解放军 | CHN, PRC
        中华民国 / 中華民國 / 国民政府: 中国, 中國, 国军, 國軍, 中, 国民党, 國民黨 | ROC, TWN
        清朝 / 大清帝国 / 大清帝國 / 清帝国: 清, 清军, 清軍, 中国, 中國, 中 | Qing
        明朝 / 大明: 明, 明军, 明軍
        宋朝 / 北宋 / 南宋: 宋, 宋军
        元朝 / 蒙古帝国 / 蒙古帝國: 元, 蒙古
        太平天国 / 太平天國: 太平, 太平军, 太平軍
        秦国 / 秦國 / 秦朝: 秦
        赵国 / 趙國: 赵, 趙
        日本 / 大日本帝国 / 大日本帝國: 日, 日本, 日军, 日軍 | JPN, Empire of Japan
        英国 / 英國 / 大不列颠及爱尔兰联合王国 / 大英帝国 / 大英帝國: 英, 英国, 英國, 英军, 英軍 | GBR, UKGBI
        美国 / 美國 / 美利坚合众国: 美, 美国, 美國, 美军, 美軍 | USA
        美利坚联盟国 / 美利堅聯盟國: 南军, 南方, 邦联 | CSA
        法国 / 法國 / 法兰西第一帝国 / 法兰西第二帝国 / 法兰西王国 / 法兰西第三共和国: 法, 法国, 法國, 法军, 法軍 | FRA
        德国 / 德國 / 德意志帝国 / 德意志帝國 / 纳粹德国 / 納粹德國: 德, 德国, 德國, 德军, 德軍 | DEU
        普鲁士王国 / 普魯士王國 / 普鲁士: 普, 普鲁士, 普魯士, 普军 | PRU
        奥地利帝国 / 奥地利 / 奧地利: 奥, 奥地利, 奧地利 | AUT
        奥匈帝国 / 奧匈帝國: 奥匈, 奧匈 | AUH
        神圣罗马帝国 / 神聖羅馬帝國: 帝国, 神圣罗马
        俄国 / 俄國 / 俄罗斯帝国 / 俄羅斯帝國 / 俄罗斯 / 俄羅斯: 俄, 俄国, 俄國, 俄军, 俄軍 | RUS
        苏联 / 蘇聯: 苏, 苏联, 蘇聯, 苏军, 蘇軍 | SUN, USSR
        乌克兰 / 烏克蘭: 乌克兰, 乌, 烏克蘭 | UKR
        波兰 / 波蘭: 波兰, 波蘭 | POL
        荷兰 / 荷蘭 / 尼德兰联合王国: 荷, 荷兰, 荷蘭 | NLD
        比利时 / 比利時: 比利时 | BEL
        西班牙: 西, 西班牙 | ESP
        葡萄牙: 葡, 葡萄牙 | PRT
        意大利 / 義大利 / 意大利王国: 意, 意大利, 義大利 | ITA
        瑞典: 瑞典 | SWE
        丹麦 / 丹麥: 丹麦 | DNK
        挪威: 挪威 | NOR
        芬兰 / 芬蘭: 芬兰, 芬蘭 | FIN
        希腊 / 希臘: 希腊, 希臘 | GRC
        土耳其: 土, 土耳其 | TUR
        奥斯曼帝国 / 奧斯曼帝國 / 鄂圖曼帝國: 奥斯曼, 奧斯曼, 土耳其, 土, 鄂圖曼
        塞尔维亚: 塞尔维亚 | SRB
        罗马尼亚: 罗马尼亚 | ROU
        匈牙利: 匈牙利 | HUN
        韩国 / 韓國 / 大韩民国 / 大韓民國: 韩, 韓, 韩国, 韓國, 南韩 | KOR
        朝鲜民主主义人民共和国 / 朝鮮民主主義人民共和國 / 北韓: 朝鲜, 朝鮮, 北韩, 朝 | PRK
        朝鲜王朝 / 朝鮮王朝 / 朝鲜 / 朝鮮: 朝鲜, 朝鮮, 朝
        越南 / 越南民主共和国: 越, 越南, 北越 | VNM
        泰国 / 泰國: 泰国 | THA
        菲律宾 / 菲律賓: 菲律宾 | PHL
        缅甸 / 緬甸: 缅, 缅甸 | MMR
        印度 / 英属印度: 印, 印度, 印军 | IND
        巴基斯坦: 巴, 巴基斯坦 | PAK
        阿富汗: 阿富汗 | AFG
        伊朗 / 波斯 / 波斯帝国: 伊朗, 波斯 | IRN
        伊拉克: 伊拉克 | IRQ
        以色列: 以色列, 以 | ISR
        埃及: 埃及 | EGY
        叙利亚 / 敘利亞: 叙利亚 | SYR
        约旦 / 約旦: 约旦 | JOR
        埃塞俄比亚 / 衣索比亞: 埃塞俄比亚 | ETH
        南非: 南非 | ZAF
        加拿大: 加拿大 | CAN
        澳大利亚 / 澳洲: 澳, 澳大利亚 | AUS
        新西兰 / 紐西蘭: 新西兰 | NZL
        墨西哥: 墨西哥 | MEX
        古巴: 古巴 | CUB
        巴西: 巴西 | BRA
        阿根廷: 阿根廷, 阿 | ARG
        智利: 智利 | CHL
        秘鲁 / 秘魯: 秘鲁 | PER
        罗马帝国 / 罗马共和国 / 羅馬帝國 / 羅馬共和國: 罗马, 羅馬
        迦太基: 迦太基
        马其顿王国 / 馬其頓王國: 马其顿, 馬其頓
        拜占庭帝国 / 拜占庭帝國 / 东罗马帝国: 拜占庭, 东罗马
        联合国军 / 聯合國軍 / 联合国 / 聯合國: 联军, 聯軍 | UN"""
    ),
    forms=("帝国", "帝國", "王国", "王國", "共和国", "共和國"),
)

CHINESE = Language(
    code="zh",
    name="Chinese",
    markup=MARKUP,
    dates=DATES,
    quantities=QUANTITIES,
    people=PEOPLE,
    parties=PARTIES,
    outcomes=OUTCOMES,
    places=PLACES,
    statements=STATEMENTS,
    prose=PROSE,
    countries=COUNTRIES,
    letters="\u4e00-\u9fff",
)
