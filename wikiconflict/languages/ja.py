"""Japanese."""

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
        """military conflict: Battlebox, 戦闘, Infobox military conflict, Infobox 戦争, Infobox 戦闘, 基礎情報 戦争, 戦争
        civil conflict: Infobox civil conflict
        military operation: Infobox military operation, Infobox operational plan
        civilian attack: Infobox 事件・事故, 事件・事故, Infobox civilian attack, Infobox 事件"""
    ),
    parameters={
        **PARAMETERS,
        # the box's ``conflict`` is the larger war; ``battle_name`` names the conflict itself
        "military conflict": {
            **PARAMETERS["military conflict"],
            **parameters(
                """partof: conflict, partof, 戦争
                conflict: battle_name, 戦闘名, 名称
                image: 画像
                caption: 画像説明
                date: 年月日, 日付
                place: 場所
                result: 結果
                combatant#: 交戦勢力#, 参戦国#, 勢力#
                commander#: 指揮官#, 指導者#
                units#: 部隊#
                strength#: 戦力#, 兵力#
                casualties#: 損害#, 被害#
                territory: 領土
                -: campaign, colour_scheme"""
            ),
        },
        "civilian attack": {
            **PARAMETERS["civilian attack"],
            **parameters(
                """conflict: 名称
                other_names: 正式名称
                image: 画像
                caption: 脚注
                map: 地図
                place: 場所
                latitude: 緯度
                longitude: 経度
                date: 日付
                time: 時間, 開始時刻
                time_end: 終了時刻
                type: 概要, 手段
                weapons: 武器, 兵器
                causes: 原因
                target: 標的
                numparts: 攻撃側人数
                fatalities: 死亡, 死者
                injuries: 負傷, 負傷者
                missing: 行方不明
                victims: 被害者
                damage: 損害
                perpetrators: 犯人
                suspects: 容疑
                motive: 動機
                participants: 関与
                defenders: 防御
                response: 対処
                apology: 謝罪
                compensation: 補償, 賠償
                -: 画像サイズ"""
            ),
        },
    },
    templates={
        **international.TEMPLATES,
        **rows("interlanguage", "仮リンク, 日本語版にない記事リンク"),
        **rows("content", "small, nobr, nowrap, 小, 縮小, 太字"),
        **rows("content", "lang, ルビ, ruby, 読み仮名, 読み仮名 ruby不使用", "1"),
        **rows("content", "lang", "2,1"),
        **rows("content", "color, 色", "2"),
        **rows("abbreviation", "abbr, 略語"),
        **rows("flagicon", "flagicon, flagicon2, 旗アイコン"),
        **rows("flag", "flag, flagu, 国旗, 旗"),
        **rows("fate", "kia, 戦死", value="killed_in_action"),
        **rows("fate", "pow, 捕虜", value="prisoner_of_war"),
        **rows("fate", "wia, 負傷", value="wounded_in_action"),
        **rows("fate", "処刑", value="executed"),
        **rows("fate", "暗殺", value="assassinated"),
        **rows("fate", "自決, 自殺", value="suicide"),
        **rows("note", "efn, efn2, refnest, 注釈, notetag"),
        **rows("reference", "sfn, r, cite web, cite book, cite news, 引用, harvnb, citation, 要ページ番号"),
        **rows("drop", "要出典, 要出典範囲, 要検証, 誰, いつ, 出典の明記, 独自研究, 告知, 右, anchors, vanchor"),
        **rows("main", "main, see, see also, 詳細, 主要記事, seealso"),
        **rows("break", "br, 改行"),
        **rows("drop", "脚注ヘルプ, 脚注, reflist, 参考文献"),
        **rows("coordinates", "ウィキ座標, coord, ウィキ座標2段度分秒, 座標"),
    },
    template_namespaces=("template", "テンプレート"),
    file_namespaces=("ファイル", "画像", "file", "image"),
    category_namespaces=("category", "カテゴリ"),
    see_also=("関連項目", "関連事項", "関連記事"),
    references=("脚注", "出典", "注釈", "参考文献", "外部リンク", "注", "注釈・出典", "脚注・出典", "参照", "関連文献"),
    months=tuple(f"{number}月" for number in range(1, 13)),
    before_christ="紀元前",
    circa="約",
    argument_names=words("著者, 出版社, 年, 書名"),
)

_ERAS = """明治, 大正, 昭和, 平成, 令和, 慶応, 慶應, 元治, 文久, 万延, 安政, 嘉永, 弘化, 天保, 文政, 文化, 享和, 寛政, 天明, 安永, 明和, 宝暦, 寛延, 延享, 寛保, 元文, 享保, 正徳,
宝永, 元禄, 貞享, 天和, 延宝, 寛文, 万治, 明暦, 承応, 慶安, 正保, 寛永, 元和, 慶長, 文禄, 天正, 元亀, 永禄, 弘治, 天文, 享禄, 大永, 永正, 文亀, 明応, 延徳, 長享, 文明, 応仁, 文正,
寛正, 長禄, 康正, 享徳, 宝徳, 文安, 嘉吉, 永享, 正長, 応永, 明徳, 康応, 嘉慶, 至徳, 永徳, 康暦, 永和, 応安, 貞治, 康安, 延文, 文和, 観応, 貞和, 康永, 暦応, 建武, 元中, 弘和, 天授,
文中, 建徳, 正平, 興国, 延元, 元弘, 元徳, 嘉暦, 正中, 弘安, 文永, 建長, 承久, 建久, 文治, 元暦, 寿永, 養和, 治承, 平治, 保元, 永保, 寛治, 康平, 天喜, 永承, 天慶, 承平, 建安, 光緒,
康熙, 乾隆, 万暦, 洪武, 永楽, 旧暦, 和暦, 皇紀, 民国"""

DATES = DateWords(
    months={f"{digit}月": number for digit, number in _NUMERALS.items() if number <= 12 and digit != "元"},
    seasons={"春": 21, "夏": 22, "秋": 23, "冬": 24},
    weekdays=words("月曜日, 火曜日, 水曜日, 木曜日, 金曜日, 土曜日, 日曜日"),
    before_christ=words("紀元前, 西暦前, 前, BC, B.C."),
    after_christ=words("西暦, 紀元, AD, A.D., 紀元後"),
    circa=words("約, およそ, 頃, ごろ, 前後, ca., c."),
    doubt=words("推定, おそらく"),
    unknown=words("不明, 不詳"),
    parts=words("初頭, 前半, 後半, 中頃, 末, 初め, 上旬, 中旬, 下旬, 末期, 前期, 後期, 中期"),
    centuries=words("世紀"),
    decade_endings=words("年代"),
    ordinals=_NUMERALS,
    fillers=words("の, 、, ，, 第, まで"),
    on=words("に, において"),
    before=words("以前"),
    starting=words("から, より"),
    onward=words("以降, 以後"),
    begun=words("開始, 勃発, 開戦"),
    ended=words("終結, 終戦, 停戦"),
    to=words("から, より, 至"),
    either=words("または, あるいは, もしくは"),
    also=words("及び, および, と"),
    ongoing=words("現在, 継続中, 進行中, 現在進行中, 現在も継続中, 続行中"),
    old_style=words("ユリウス暦, 旧暦ユリウス"),
    new_style=words("グレゴリオ暦, 新暦"),
    calendars=words(_ERAS),
    units=words("日間, 週間, か月, ヶ月, カ月, 箇月, 年間, 時間, 分間"),
    daytimes=words("午前, 午後, 未明, 早朝, 夜, 朝, 深夜, 正午, 夕方"),
    clock=words("時, 分, 秒"),
    counted=words("人, 名, 隻, 機, 門, 両, 輌, 丁, 挺, 騎, 艘, 頭"),
    year_marks=words("年"),
    month_marks=words("月"),
    day_marks=words("日"),
    order="ymd",
    spaced=False,
)

QUANTITIES = QuantityWords(
    numbers={
        **{digit: value for value, digit in enumerate(_DIGITS, 1)},
        "十": 10,
        "百": 100,
        "千": 1000,
        "〇": 0,
        "零": 0,
    },
    multipliers={"十": 10, "百": 100, "千": 1000, "万": 10**4, "萬": 10**4, "億": 10**8},
    fractions=words("%, ％, 割, パーセント, 分の"),
    measures=words(
        "km, キロ, メートル, トン, t, 日, 日間, 年, ヶ月, か月, 時間, 分, 円, ドル, ポンド, mm, cm, インチ, 月, 石, 次, 番, 期, 代, 回, 世"
    ),
    at_least=words("少なくとも, 最低, 最小, 推定最低"),
    at_most=words("最大, 最高, 多くとも"),
    about=words("約, およそ, 凡そ, 推定, 概算, ほぼ, 前後, 程度, ほど, 近く, 弱, 強, ~, ～"),
    or_more=words("以上, 余, 余り, あまり, 超, を超える, を超え, +"),
    or_less=words("以下, 未満"),
    perhaps=words("計, 総数, 総兵力, 総勢, 合わせて, 延べ, のべ, さらに, 他に, うち約"),
    to=words("から, ないし, 乃至, または, あるいは"),
    also=words("と, 及び, および, 並びに, ならびに"),
    either=words("または, もしくは, あるいは, や"),
    none=words("なし, 無し, 皆無, 損害なし, 被害なし, 死者なし"),
    unknown=words("不明, 不詳, 数十, 数百, 数千, 数万, 数十万, 数百万, 多数, 少数, 若干, 未詳, 諸説あり"),
    severities=words("甚大, 軽微, 大損害, 多大, 壊滅的, 微小"),
    entire=words("全滅, 全員, ほぼ全滅, 壊滅, 大半, ほとんど, 大部分"),
    kinds={
        **kinds(
            """killed: 死者, 死亡, 死亡者, 戦死, 戦死者, 戦没, 戦没者, 犠牲者, 殺害, 戦傷死, 戦傷死者, 溺死, 討死, 死, 遺体
            wounded: 負傷, 負傷者, 戦傷, 戦傷者, 重傷, 軽傷, 重傷者, 軽傷者, 傷者, 傷病者, 怪我人
            captured: 捕虜, 拘束, 俘虜, 捕縛, 人質, 抑留, 抑留者
            missing: 行方不明, 行方不明者, 失踪, 消息不明
            deserted: 脱走, 逃亡, 脱走者, 逃亡者, 投降者離反
            displaced: 難民, 避難民, 避難, 避難者
            arrested: 逮捕, 逮捕者, 検挙, 検挙者
            executed: 処刑, 処刑者, 死刑, 斬首
            surrendered: 投降, 降伏, 投降者, 降伏者
            died_of_disease: 病死, 病死者, 戦病死, 戦病死者
            casualties: 損害, 死傷病者, 損失, 人的損害, 被害"""
        ),
        **dict.fromkeys(("死傷", "死傷者", "戦死傷", "戦死傷者"), ("killed", "wounded")),
        **dict.fromkeys(("戦死・行方不明", "戦死または行方不明", "死者・行方不明者"), ("killed", "missing")),
        **dict.fromkeys(("戦死または捕虜",), ("killed", "captured")),
    },
    befallen=words(
        "沈没, 撃沈, 喪失, 大破, 中破, 小破, 破壊, 撃墜, 鹵獲, 拿捕, 損傷, 損失, 自沈, 撃破, 座礁, 炎上, 轟沈, 被撃墜"
    ),
    materiel=words(
        """航空母艦, 正規空母, 軽空母, 護衛空母, 空母, 戦艦, 巡洋戦艦, 重巡洋艦, 軽巡洋艦, 巡洋艦, 装甲巡洋艦, 防護巡洋艦, 駆逐艦, 水雷艇, 潜水艦, 海防艦, 軍艦, 艦艇, 艦船, 輸送船, 船舶, 船, 軍船,
        戦列艦, フリゲート, フリゲート艦, 砲艦, ガレー船, 魚雷艇, 戦車, 装甲車, 車両, 車輌, 自走砲, 航空機, 戦闘機, 爆撃機, 攻撃機, 艦載機, 飛行機, ヘリコプター, 大砲, 火砲, 野砲, 山砲, 砲, 迫撃砲, 重砲,
        高射砲, 機関銃, 機関砲, 小銃, 鉄砲, 火縄銃, ミサイル, ロケット砲, 軍馬, 馬, 戦象, 無人機, 掃海艇, 上陸用舟艇, 安宅船, 関船, 小早"""
    ),
    formations=words(
        "師団, 歩兵師団, 旅団, 連隊, 大隊, 中隊, 小隊, 軍団, 個師団, 個旅団, 個連隊, 個大隊, 個中隊, 個軍団, 軍団レギオン, 艦隊, 飛行隊"
    ),
    people=words(
        """兵, 兵士, 兵力, 歩兵, 騎兵, 砲兵, 工兵, 水兵, 民兵, 義勇兵, 傭兵, 重装歩兵, 軽装歩兵, 弓兵, 槍兵, 銃兵, 騎士, 武士, 足軽, 鉄砲隊, 士官, 将校, 下士官, 軍人, 警官, 警察官, 警官隊, 民間人, 市民, 住民,
        農民, 学生, 労働者, デモ隊, 反乱軍, 反乱兵, ゲリラ, 戦闘員, 海兵隊, 海兵隊員, 陸軍, 海軍, 空軍, 陸上部隊, 水軍, 乗組員, 士族, 一揆勢, 百姓, 女性, 子供, 正規兵, 将兵"""
    ),
    plain=words("の, が, は, を, も, 総, 計, 合計, 総計, 全, 延べ, 兵員, 人員, 規模"),
    linkers=words("の"),
    stops=words(
        "の, が, は, を, に, で, により, による, を含む, 中, から, まで, とも, など, 等, 被, され, した, として, ほか, など多数"
    ),
    parts=words("うち, 内, 内訳, その内, そのうち, 含む"),
    totals=words("合計, 総計, 計, 総数, 総兵力, 全体, 累計, トータル"),
    claims=words("発表, 主張, 推計, 説"),
    claimed_by=words("による"),
    counters=words("人, 名, 隻, 機, 門, 両, 輌, 輛, 台, 丁, 挺, 騎, 艘, 頭, 基, 匹, 個, 軒, 戸, 体, 柱, 発, 振, 枚"),
    designators=words("第, 型, 式, 型式, 号"),
    numbered=words("師団, 連隊, 軍, 艦隊, 旅団, 大隊"),
    currencies="$£€¥￥",
    spaced=False,
)

PEOPLE = PeopleWords(
    ranks=words(
        """元帥, 大元帥, 大将, 中将, 少将, 准将, 上級大将, 代将, 大佐, 中佐, 少佐, 大尉, 中尉, 少尉, 准尉, 曹長, 軍曹, 伍長, 将軍, 提督, 海軍大将, 海軍中将, 海軍少将, 陸軍大将, 陸軍中将, 陸軍少将, 陸軍元帥,
        海軍元帥, 海軍大佐, 陸軍大佐, 司令官, 総司令官, 艦長, 侯爵, 伯爵, 公爵, 准将軍, 上将, 一級上将, 二級上将, 上等兵"""
    ),
    titles=words(
        "大統領, 首相, 総理大臣, 国王, 女王, 皇帝, 天皇, 王, 皇太子, 王子, 親王, 総督, 知事, 国家主席, 書記長, 議長, 国防相, 大臣, 陸軍大臣, 海軍大臣, 選帝侯, 大公, 男爵, 子爵, 教皇, 司教, カリフ, スルタン, ハーン, 征夷大将軍, 執権, 県令"
    ),
    ranks_follow=True,
    particles=words("の, ・, フォン, ド"),
    fates=fates(
        """killed_in_action: 戦死, 討死, 戦没, †, 被弾死, 討ち死に, 殺害, 戦死後
        wounded_in_action: 負傷, 重傷, 戦傷, 軽傷
        died_of_wounds: 戦傷死, 戦傷により死亡, 致命傷
        prisoner_of_war: 捕虜, 拘束, 捕縛, 捕虜になる, 捕らえられる
        missing_in_action: 行方不明
        executed: 処刑, 刑死, 斬首, 死刑, 銃殺, 絞首刑
        assassinated: 暗殺
        surrendered: 降伏, 投降
        suicide: 自決, 自殺, 自刃, 自害, 切腹
        died_of_natural_causes: 病死, 病没, 戦病死
        changed_sides: 寝返り, 離反, 裏切り
        deserted: 逃亡, 脱走
        exiled: 亡命, 追放, 流罪, 配流
        arrested: 逮捕
        died: 死亡, 死去, 没, 事故死"""
    ),
    signs=international.FATE_SIGNS,
    glued=international.GLUED_FATES,
    fate_targets=fates(
        """killed_in_action: 戦死
        prisoner_of_war: 捕虜
        suicide: 自決, 自殺, 切腹
        executed: 処刑, 死刑
        assassinated: 暗殺
        wounded_in_action: 戦傷, 負傷"""
    ),
    conjunctions=("と", "及び", "および", "&"),
    nobody=words("不明, なし, 不詳, ?, ？, -, －, ー, 諸説あり"),
    references=("「", "参照"),
    full_list=("参照", "一覧"),
    others=words("など, 他, ほか, 等, その他"),
)

PARTIES = PartyWords(
    support=words("支援, 支援国, 支持, 支援勢力, 援助, 支援者, 援助国, 後援, 協力, 軍事支援, 支援組織, 支持国"),
    nobody=words("不明, なし, ?, ？, -, －"),
    references=("参照",),
    full_list=("参照", "一覧"),
    others=words("など, 他, ほか, 等, その他"),
)

OUTCOMES = OutcomeWords(
    victory=phrases("勝利, 大勝, 大勝利, 圧勝, 勝ち, 優勢, 戦勝, 辛勝, 判定勝ち"),
    pyrrhic=phrases("ピュロスの勝利"),
    wins=phrases("勝利した, 制圧, 勝利する"),
    defeat=phrases("敗北, 大敗, 敗戦, 惨敗, 敗退, 降伏"),
    beaten=phrases("壊滅"),
    success=phrases("成功"),
    failure=phrases("失敗, 鎮圧, 鎮圧される, 崩壊"),
    denied=words("なし"),
    stalemate=phrases("引き分け, 引分け, 引分, 膠着, 膠着状態, 決着つかず, 勝敗つかず, 痛み分け, 双方撤退"),
    ceasefire=phrases("停戦, 休戦, 休戦協定, 停戦協定, 停戦合意"),
    treaty=phrases("講和条約, 平和条約, 和平, 講和, 和約, 和睦, *条約, 和平合意, 和解"),
    ongoing=phrases("継続中, 進行中, 現在も継続中, 交戦中"),
    disputed=phrases("諸説あり, 双方が勝利を主張"),
    modifiers=words(
        "の, 側, 軍, 決定的, 決定的な, 戦術的, 戦術的な, 戦略的, 戦略的な, 軍事的, 政治的, 完全, 完全な, 事実上, 辛うじて, な, による, 最終的な, が"
    ),
    conjunctions=words("と, ・, および, 及び, 、"),
    agents=words("による"),
    stops=words("に対する, において, における, で, により, 後, 、, 。, を"),
    kin=tuple(
        words(group)
        for group in (
            "連合, 連合国, 連合軍, 同盟, 同盟国, 同盟軍, 大同盟",
            "政府, 政府軍, 官軍, 幕府軍, 新政府軍",
            "反乱, 反乱軍, 反政府軍, 革命軍, 一揆",
            "枢軸, 枢軸国, 枢軸軍",
        )
    ),
    opposites={"政府": ("反乱軍",), "反乱軍": ("政府軍",), "連合": ("枢軸国",), "枢軸": ("連合国",)},
    authorities=words("政府, 政府軍, 官軍, 新政府軍"),
    risings=words("反乱軍, 反乱, 一揆, 革命軍, 反政府軍"),
    coalitions=words("連合, 連合国, 連合軍, 同盟, 同盟軍, 大同盟, 対仏大同盟"),
    generic=words("王国, 帝国, 共和国, 公国, 連合王国, 軍, 国, 党, 政府"),
    spaced=False,
)

PLACES = PlaceWords(
    prepositions=words("近郊, 周辺, 付近, 沖, 内, 全域"), conjunctions=words("と, および, 及び"), part_of=()
)

STATEMENTS = StatementWords(
    events=words("勝利, 敗北, 締結, 成立, 終結, 獲得, 独立, 滅亡"), event_endings=("結", "立", "得", "化")
)

PROSE = ProseWords(
    subordinators=words("後に"),
    units={"日": "day", "週間": "week", "か月": "month", "ヶ月": "month", "年": "year"},
    later=words("後"),
    next_words=words("翌"),
    same_words=words("同"),
    at=words("で, にて, において"),
    fates=named(
        "killed_in_action: 戦死した\nexecuted: 処刑された\nassassinated: 暗殺された\nprisoner_of_war: 捕虜となった"
    ),  # type: ignore[arg-type]
    apparatus=words("脚注, 出典, 参考文献, 外部リンク, 注釈, 関連文献"),
)

COUNTRIES = Countries(
    **world(
        """日本: 日本, 日 | JPN, JPN1870, JPN1947, JPN1945
        大日本帝国: 日本, 日 | JPN1889
        アメリカ合衆国 / アメリカ: アメリカ, 米, 米国, 米軍 | USA, USA1912, USA1777, USA1795, USA1818, USA1822, USA1861, USA1863, USA1865, USA1867, USA1877, USA1890, USA1891, USA1896, USA1908, USA1959, USA1960
        アメリカ連合国 / 南部連合: 南軍, 南部 | CSA
        イギリス / グレートブリテン及びアイルランド連合王国 / グレートブリテン王国 / 大英帝国: イギリス, 英, 英国 | GBR, GBR1606, GBR3, GBR1801, UKGBI
        イングランド / イングランド王国: イングランド | ENG
        スコットランド / スコットランド王国: スコットランド | SCO
        アイルランド: アイルランド | IRL
        フランス / フランス帝国 / フランス第一帝政 / フランス第二帝政 / フランス第三共和政 / フランス王国: フランス, 仏 | FRA, FRA1790, FRA1814
        ドイツ / ドイツ帝国 / ナチス・ドイツ / ナチス・ドイツ国: ドイツ, 独 | DEU, DEU1871, DEU1935, GER1935, DEU1919, DEU1933
        プロイセン / プロイセン王国: プロイセン, 普 | PRU, DEUPRU1701
        オーストリア / オーストリア帝国 / ハプスブルク帝国: オーストリア, 墺 | AUT, AUT1804
        オーストリア＝ハンガリー帝国 / オーストリア・ハンガリー帝国: オーストリア | AUH, AUT1867
        神聖ローマ帝国: 皇帝, 神聖ローマ
        ロシア: ロシア, 露 | RUS
        ロシア帝国: ロシア, 露 | RUS1883, RUS1858, RUS1914
        ソビエト連邦 / ソ連 / ソビエト・ロシア: ソ連, ソビエト, 蘇 | SUN, USSR, SUN1923, SUN1936, SUN1955
        ウクライナ: ウクライナ | UKR
        ポーランド / ポーランド・リトアニア共和国: ポーランド, 波 | POL
        スウェーデン: スウェーデン | SWE
        デンマーク: デンマーク | DNK
        ノルウェー: ノルウェー | NOR
        フィンランド: フィンランド | FIN
        オランダ / ネーデルラント連邦共和国 / ネーデルラント連合王国: オランダ, 蘭 | NLD
        ベルギー: ベルギー | BEL
        スペイン / スペイン帝国 / スペイン王国: スペイン, 西 | ESP, ESP1785, ESP1931
        ポルトガル: ポルトガル, 葡 | PRT
        イタリア / イタリア王国: イタリア, 伊 | ITA, ITA1861
        スイス: スイス | CHE
        ギリシャ: ギリシャ | GRC
        トルコ: トルコ, 土 | TUR
        オスマン帝国: オスマン, トルコ, 土 | OTT, OTT1844
        セルビア: セルビア | SRB
        モンテネグロ公国: モンテネグロ | MNE1852
        モンテネグロ: モンテネグロ | MNE
        ブルガリア: ブルガリア | BGR
        ルーマニア: ルーマニア | ROU
        ハンガリー: ハンガリー | HUN
        ユーゴスラビア: ユーゴスラビア | YUG
        中華民国: 中国, 中華民国, 国民党, 国民革命軍, 中 | ROC, TWN, ROC1912, TWN1912
        中華人民共和国 / 中国: 中国, 中, 中共 | CHN, PRC
        清 / 清国 / 清朝 / 大清帝国: 清, 清国, 清軍 | QING, QIN1862, QIN1889
        明 / 明朝: 明, 明軍
        宋 / 南宋 / 北宋: 宋, 宋軍
        元 / モンゴル帝国 / 元朝: 元, モンゴル, 元軍
        大韓民国 / 韓国: 韓国, 韓 | KOR
        朝鮮民主主義人民共和国 / 北朝鮮: 北朝鮮 | PRK
        李氏朝鮮 / 朝鮮: 朝鮮
        大韓帝国: 大韓帝国, 韓国 | KOR1900
        ベトナム: ベトナム | VNM
        タイ王国 / タイ: タイ, シャム | THA
        フィリピン: フィリピン | PHL
        インド / イギリス領インド帝国: インド, 印 | IND
        パキスタン: パキスタン | PAK
        アフガニスタン: アフガニスタン | AFG
        イラン / ペルシア帝国 / アケメネス朝: イラン, ペルシア, ペルシャ | IRN
        イラク: イラク | IRQ
        イスラエル: イスラエル | ISR
        エジプト: エジプト | EGY
        シリア: シリア | SYR
        ヨルダン: ヨルダン | JOR
        サウジアラビア: サウジアラビア | SAU
        エチオピア: エチオピア | ETH
        南アフリカ / 南アフリカ連邦: 南アフリカ | ZAF
        カナダ: カナダ, 加 | CAN
        オーストラリア: オーストラリア, 豪 | AUS
        ニュージーランド: ニュージーランド | NZL
        メキシコ: メキシコ, 墨 | MEX
        キューバ: キューバ | CUB
        ブラジル: ブラジル | BRA
        アルゼンチン: アルゼンチン | ARG
        チリ: チリ | CHL
        ペルー: ペルー | PER
        ローマ帝国 / 共和政ローマ / ローマ: ローマ
        カルタゴ: カルタゴ
        マケドニア王国 / マケドニア: マケドニア
        アテナイ: アテナイ, アテネ
        スパルタ: スパルタ
        東ローマ帝国 / ビザンツ帝国: 東ローマ, ビザンツ, ビザンティン
        国際連合 / 国連軍: 国連, 国連軍 | UN
        豊臣政権 / 豊臣氏: 豊臣, 西軍
        徳川幕府 / 江戸幕府: 幕府, 東軍
        政府軍 / 明治政府 / 新政府軍: 政府, 新政府, 官軍, 明治政府"""
    ),
    forms=("帝国", "王国", "共和国"),
)

JAPANESE = Language(
    code="ja",
    name="Japanese",
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
    letters="\u3041-\u30ff",
)
