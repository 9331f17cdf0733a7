"""Korean. Particles are written together with their noun, so figures and dates are read as in unspaced writing."""

from wikiconflict.languages import international
from wikiconflict.languages.international import fates, kinds, named, numerals, rows, words, world
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

MARKUP = MarkupWords(
    boxes=boxes(
        """military conflict: 전쟁 정보, 전투 정보, Infobox military conflict, 전쟁정보, 군사 분쟁 정보
        civil conflict: 민간 분쟁 정보, 시민 분쟁 정보, 시위 정보, Infobox civil conflict
        military operation: 군사 작전 정보, 작전 정보, Infobox military operation
        civilian attack: 민간인 공격 정보, 테러 정보, 사건 정보, Infobox civilian attack"""
    ),
    parameters={
        **PARAMETERS,
        "military conflict": {
            **PARAMETERS["military conflict"],
            **parameters(
                """conflict: 분쟁, 이름, 전쟁, 전투
                partof: 전체, 상위
                image: 그림, 그림2
                alt: 대체설명, 대체설명2
                caption: 설명, 설명2, 그림설명
                date: 날짜, 일시, 시기
                place: 장소, 위치
                coordinates: 좌표
                action: 배경
                causes: 원인
                status: 상태
                result: 결과
                territory: 영토, 영토변화
                combatants_header: 교전국머리말
                combatant#: 교전국#, 교전세력#
                commander#: 지휘관#
                units#: 군대#, 부대#
                strength#: 병력#
                polstrength#: 정치적지원#
                milstrength#: 군사적지원#
                casualties#: 사상자#, 피해#, 피해규모#
                notes: 기타, 주석
                map: 지도
                map_caption: 지도설명
                -: 전역상자, 그림크기, 그림크기2, 크기2, 지도크기, 대체지도설명, 너비, 기본"""
            ),
        },
        "civil conflict": {
            **PARAMETERS["civil conflict"],
            **parameters(
                """conflict: 제목, 이름
                partof: 전체
                image: 그림
                caption: 설명
                date: 날짜
                place: 장소
                causes: 원인
                goals: 목적, 목표
                methods: 방법
                status: 상태
                result: 결과
                combatant#: 측#, 교전국#, 세력#
                commander#: 주요인물#, 지도자#
                strength#: 규모#, 병력#
                casualties#: 사상자#, 피해#
                fatalities: 사망자, 사망
                injuries: 부상자, 부상
                arrests: 체포, 체포자
                -: 그림크기"""
            ),
        },
        "civilian attack": {
            **PARAMETERS["civilian attack"],
            **parameters(
                """conflict: 제목, 이름, 사건명
                partof: 전체
                image: 그림
                caption: 설명
                date: 날짜
                time: 시간
                place: 장소, 위치
                target: 대상, 표적
                type: 종류, 유형
                fatalities: 사망자, 사망
                injuries: 부상자, 부상
                perpetrators: 범인, 공격자, 용의자
                weapons: 무기
                motive: 동기"""
            ),
        },
    },
    templates={
        **international.TEMPLATES,
        **rows("interlanguage", "임시링크, 링크-en, llang"),
        **rows("content", "lang, llang, 언어, 문화어", "2,1"),
        **rows("content", "작게, 글씨 작게, 크게, 줄바꿈 금지, 줄바꿈금지, 색"),
        **rows("last", "한자, 로마자"),
        **rows("abbreviation", "약어"),
        **rows("flagicon", "국기그림, 국기 그림, 깃발그림, 깃발아이콘"),
        **rows("flag", "국기나라, 국기, 나라, 깃발, 국기 나라"),
        **rows("fate", "kia, 전사, 전사자", value="killed_in_action"),
        **rows("fate", "pow, 포로", value="prisoner_of_war"),
        **rows("fate", "wia, 부상", value="wounded_in_action"),
        **rows("fate", "처형", value="executed"),
        **rows("fate", "자살, 자결", value="suicide"),
        **rows("note", "각주, efn, 내용주, refn, 설명주"),
        **rows("reference", "sfn, 서적 인용, 웹 인용, 뉴스 인용, 저널 인용, 출처, cite web, cite book"),
        **rows("drop", "출처 필요, 누가, 언제, 다른 뜻, 위키데이터 속성 추적, 본문, 각주 목록, 포털"),
        **rows("main", "본문, 참고, 주 문서, main, see also"),
        **rows("break", "br, 줄바꿈, 새줄"),
        **rows("items", "구분 목록, 줄바꿈 없는 목록, 목록"),
        **rows("list", "간단한 목록, plainlist, 평문 목록"),
        **rows("coordinates", "coord, 좌표"),
    },
    template_namespaces=("template", "틀"),
    file_namespaces=("파일", "그림", "file", "image"),
    category_namespaces=("분류", "category"),
    see_also=("같이 보기", "함께 보기", "관련 항목"),
    references=(
        "각주",
        "참고 문헌",
        "참고 자료",
        "외부 링크",
        "출처",
        "주해",
        "참고문헌",
        "외부링크",
        "내용주",
        "참조",
    ),
    months=tuple(f"{number}월" for number in range(1, 13)),
    before_christ="기원전",
    circa="약",
)

DATES = DateWords(
    months=numerals("일월 | 이월 | 삼월 | 사월 | 오월 | 유월 | 칠월 | 팔월 | 구월 | 시월 | 십일월 | 십이월"),
    seasons={
        **dict.fromkeys(("봄",), 21),
        **dict.fromkeys(("여름",), 22),
        **dict.fromkeys(("가을",), 23),
        **dict.fromkeys(("겨울",), 24),
    },
    weekdays=words("월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일"),
    before_christ=words("기원전, 서기전, BC, B.C."),
    after_christ=words("서기, 기원후, AD, A.D."),
    circa=words("약, 경, 무렵, 쯤, 즈음, ca., c., ~"),
    doubt=words("추정, 아마"),
    unknown=words("불명, 미상, 알 수 없음, 알려지지 않음"),
    parts=words("초, 말, 중순, 초순, 하순, 상순, 중반, 초반, 후반, 전반, 중기, 초기, 말기, 하반기, 상반기"),
    centuries=words("세기"),
    decade_endings=words("년대"),
    fillers=words("의, 년의, 까지"),
    on=words("에"),
    before=words("이전"),
    starting=words("부터, 에서"),
    since=words("이래"),
    onward=words("이후, 이래로, 부터"),
    begun=words("시작, 발발, 개전"),
    ended=words("종료, 종전, 종결, 휴전"),
    to=words("부터, 에서"),
    either=words("또는, 혹은"),
    also=words("및, 와, 과"),
    ongoing=words("현재, 진행 중, 진행중, 현재 진행 중, 현재 진행중, 계속, 현재까지"),
    old_style=words("율리우스력, 구력"),
    new_style=words("그레고리력, 신력, 양력"),
    calendars=words(
        "음력, 태조, 정종, 태종, 세종, 문종, 단종, 세조, 예종, 성종, 연산군, 중종, 인종, 명종, 선조, 광해군, 인조, 효종, 현종, 숙종, 경종, 영조, 정조, 순조, 헌종, 철종, 고종, 순종, 단기, 불기, 건양, 광무, 융희, 쇼와, 메이지, 다이쇼, 만력, 강희, 건륭, 광서"
    ),
    units=words("일간, 주간, 개월, 년간, 시간, 분간"),
    daytimes=words("새벽, 아침, 오전, 오후, 저녁, 밤, 정오"),
    clock=words("시, 분, 초경"),
    counted=words("명, 여명, 척, 대, 문, 인, 기, 필, 정"),
    year_marks=words("년"),
    month_marks=words("월"),
    day_marks=words("일"),
    order="ymd",
    spaced=False,
    capital_months=False,
)

QUANTITIES = QuantityWords(
    numbers={"한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10},
    multipliers={
        "십": 10,
        "백": 100,
        "천": 1000,
        "만": 10**4,
        "억": 10**8,
        "십만": 10**5,
        "백만": 10**6,
        "천만": 10**7,
    },
    fractions=words("%, 퍼센트, 할, 분의"),
    measures=words(
        "km, 킬로미터, 미터, m, 톤, t, 일, 일간, 년, 월, 개월, 시간, 분, 원, 달러, 파운드, mm, cm, 인치, 차, 번, 기병대, 세, 대대전"
    ),
    at_least=words("최소, 적어도, 최소한"),
    at_most=words("최대, 많아야"),
    about=words("약, 대략, 추정, 가량, 정도, 내외, 전후, 거의, 안팎, 추산"),
    or_more=words("여, 이상, +, 넘는, 초과"),
    or_less=words("이하, 미만"),
    perhaps=words("총, 도합, 합계, 합쳐서, 각각, 전체, 추가로, 단"),
    to=words("에서, 내지, 또는, 혹은"),
    also=words("및, 와, 과, 그리고"),
    either=words("또는, 혹은, 이나"),
    none=words("없음, 피해 없음, 손실 없음, 전무, 사상자 없음"),
    unknown=words(
        "불명, 미상, 알 수 없음, 알려지지 않음, 수십, 수백, 수천, 수만, 수십만, 수백만, 다수, 소수, 상당수, 불확실, 확인 불가, 수십여, 수백여, 수천여"
    ),
    severities=words("막대, 막심, 경미, 심각, 큰 피해, 대규모, 미미, 궤멸적, 극심"),
    entire=words("대부분, 전멸, 전원, 거의 전멸, 거의 전부, 전부, 궤멸, 괴멸"),
    kinds={
        **kinds(
            """killed: 전사, 전사자, 사망, 사망자, 사살, 피살, 희생자, 희생, 숨짐, 익사, 학살, 시신, 전몰, 전몰자
            wounded: 부상, 부상자, 중상, 경상, 부상병, 중상자, 경상자, 전상
            captured: 포로, 생포, 생포자, 인질, 포획된 병사, 억류
            missing: 실종, 실종자, 행방불명, 행방불명자
            deserted: 탈영, 탈주, 도주, 탈영병, 도망
            displaced: 난민, 피난민, 이재민, 피란민
            arrested: 체포, 체포자, 구속, 연행, 검거
            executed: 처형, 사형, 참수, 총살
            surrendered: 항복, 투항, 투항자
            died_of_disease: 병사자, 병으로 사망, 질병으로 사망, 병사 사망
            casualties: 사상 및 손실, 손실, 피해, 인명 피해, 인명 손실"""
        ),
        **dict.fromkeys(("사상자", "사상", "사상당함", "전사상자", "살상"), ("killed", "wounded")),
        **dict.fromkeys(("사망 또는 실종", "전사 및 실종", "사망 및 실종"), ("killed", "missing")),
        **dict.fromkeys(("포로 및 실종", "실종 및 포로", "포로 또는 실종"), ("captured", "missing")),
    },
    befallen=words("격침, 침몰, 파괴, 격추, 나포, 노획, 손상, 대파, 반파, 소실, 격파, 상실, 파손, 좌초, 전소, 완파"),
    materiel=words(
        """판옥선, 거북선, 초탐선, 군선, 전선, 함선, 전함, 군함, 순양함, 중순양함, 경순양함, 구축함, 항공모함, 잠수함, 호위함, 수송선, 선박, 배, 어선, 초계함, 고속정, 어뢰정, 전열함, 갤리선, 안택선, 세키부네, 전차, 탱크, 장갑차,
        차량, 트럭, 자주포, 대포, 포, 화포, 야포, 박격포, 곡사포, 기관총, 소총, 조총, 항공기, 전투기, 폭격기, 비행기, 헬리콥터, 헬기, 무인기, 미사일, 로켓, 말, 군마, 전투 코끼리, 코끼리, 총포"""
    ),
    formations=words(
        "사단, 개 사단, 개사단, 여단, 개 여단, 연대, 개 연대, 대대, 개 대대, 중대, 개 중대, 군단, 개 군단, 함대, 군단병, 소대"
    ),
    people=words(
        """병력, 병사, 군인, 보병, 기병, 포병, 수병, 공병, 관군, 의병, 승병, 민병대, 민병, 농민군, 일본군, 조선군, 명군, 왜군, 청군, 시민, 민간인, 주민, 학생, 농민, 노동자, 경찰, 경찰관, 시위대, 시위자, 장교, 부사관, 사병, 기사, 궁수,
        궁병, 창병, 용병, 해병대, 해병, 수군, 육군, 해군, 공군, 지상군, 정규군, 반군, 반란군, 혁명군, 게릴라, 무장대원, 대원, 전투원, 의용군, 독립군, 승무원, 여성, 어린이, 아이, 진압군, 계엄군, 시민군, 선원"""
    ),
    plain=words("의, 총, 이, 가, 은, 는, 을, 를, 도, 병력, 총병력, 규모, 전체"),
    counters=words("명, 척, 대, 문, 인, 기, 필, 정, 두, 마리, 자루, 채, 구, 개, 여 명, 여명, 여 척, 여척"),
    linkers=words("의"),
    stops=words("의, 이, 가, 은, 는, 을, 를, 로, 으로, 에, 등, 중, 당함, 됨, 및 그 외, 에서, 포함, 로 인해, 인 것으로"),
    parts=words("그중, 그 중, 이중, 이 중, 포함, 이 가운데, 가운데"),
    totals=words("합계, 총계, 총, 도합, 총합, 총원, 총병력, 전체, 총 사상자, 총 병력, 총 피해"),
    claims=words("주장, 추정, 발표, 측 주장"),
    claimed_by=words("에 따르면"),
    designators=words("제, 형, 식"),
    numbered=words("사단, 군단, 연대, 여단, 대대"),
    currencies="$£€¥₩",
    spaced=False,
)

PEOPLE = PeopleWords(
    ranks=words(
        """원수, 대원수, 대장, 중장, 소장, 준장, 대령, 중령, 소령, 대위, 중위, 소위, 상장, 상급대장, 차수, 장군, 제독, 통제사, 삼도수군통제사, 수군통제사, 절도사, 병마절도사, 수군절도사, 도원수, 부원수, 순변사, 체찰사, 도체찰사,
        사령관, 총사령관, 참모총장, 함장, 육군 원수, 해군 원수, 육군 대장, 해군 대장, 해군 중장, 해군 소장, 육군 중장, 육군 소장, 대좌, 중좌, 소좌, 상사, 중사, 하사, 만호, 현령, 목사, 부사, 첨사"""
    ),
    titles=words(
        "대통령, 총리, 국왕, 왕, 여왕, 황제, 천황, 황태자, 왕자, 친왕, 공작, 후작, 백작, 자작, 남작, 대공, 선제후, 주석, 총통, 총독, 수상, 국방장관, 장관, 의장, 서기장, 교황, 칼리프, 술탄, 칸, 대사, 총서기, 지사, 쇼군, 관백"
    ),
    ranks_follow=True,
    fates=fates(
        """killed_in_action: 전사, 순국, 순직, 사살, 피살, †, 전몰, 전사함
        wounded_in_action: 부상, 중상, 경상
        died_of_wounds: 부상으로 사망, 상처로 사망
        prisoner_of_war: 포로, 생포, 포로로 잡힘, 체포됨
        missing_in_action: 실종, 행방불명
        executed: 처형, 처형됨, 사형, 참수, 총살, 효수
        assassinated: 암살, 암살됨, 피습 사망
        surrendered: 항복, 투항
        suicide: 자살, 자결, 할복, 음독
        died_of_natural_causes: 병사, 병사함, 자연사
        changed_sides: 배신, 전향, 변절, 귀순
        deserted: 도주, 탈영, 도망
        exiled: 망명, 유배, 추방
        arrested: 체포, 구속
        died: 사망, 사고사, 서거"""
    ),
    signs=international.FATE_SIGNS,
    glued=international.GLUED_FATES,
    fate_targets=fates(
        """killed_in_action: 전사, 전사자
        prisoner_of_war: 전쟁 포로, 포로
        suicide: 자살, 할복
        executed: 사형
        assassinated: 암살"""
    ),
    conjunctions=("및", "그리고", "&"),
    nobody=words("불명, 미상, 없음, 알 수 없음, ?, -, —"),
    references=("참고",),
    full_list=("목록", "참고"),
    others=words("등, 외, 기타"),
)

PARTIES = PartyWords(
    support=words("지원국, 지원, 지지, 지원 세력, 원조, 후원, 지원한, 지원자, 협력, 군사지원, 물자지원, 지지국"),
    nobody=words("불명, 미상, 없음, 알 수 없음, ?, -, —"),
    references=("참고",),
    full_list=("목록",),
    others=words("등, 외, 기타"),
)

OUTCOMES = OutcomeWords(
    victory=phrases("승리*, 대승*, 압승*, 신승*, 승전*, 우세*"),
    pyrrhic=phrases("피로스의 승리, 상처뿐인 승리"),
    wins=phrases("승리한, 격파*, 점령*"),
    defeat=phrases("패배*, 대패*, 패전*, 참패*, 패퇴*"),
    beaten=phrases("항복*"),
    success=phrases("성공*"),
    failure=phrases("실패*, 진압*, 붕괴*"),
    denied=words("없음"),
    stalemate=phrases("무승부*, 교착, 교착 상태, 교착상태, 결판나지 않음, 승패 없음, 양측 철수"),
    ceasefire=phrases("휴전*, 정전*, 휴전 협정, 정전 협정"),
    treaty=phrases("강화 조약, 평화 조약, 강화조약, 평화조약, 조약, 화의, 강화, 평화 협정, 화약"),
    ongoing=phrases("진행 중, 진행중, 계속"),
    disputed=phrases("논란, 양측 모두 승리 주장"),
    modifiers=words(
        "결정적, 결정적인, 전술적, 전략적, 군사적, 정치적, 완전한, 압도적, 압도적인, 최종적, 최종적인, 사실상, 사실상의, 측, 측의, 군, 군의, 의, 수군의, 수군, 육군, 해군, 큰, 역사적인"
    ),
    conjunctions=words("및, 그리고, 와, 과"),
    agents=words("에 의해"),
    stops=words("에서, 으로, 로, 이후, 후, 대한, 에"),
    plurals=(
        "의",
        "군",
        "군의",
        "이",
        "가",
        "은",
        "는",
        "과",
        "와",
        "측",
        "측의",
        "국",
        "국의",
        "에게",
        "을",
        "를",
        "들",
        "들의",
        "인",
        "인들의",
    ),
    kin=tuple(
        words(group)
        for group in (
            "연합군, 연합국, 동맹, 동맹군, 연합, 대프랑스",
            "정부, 정부군, 관군, 진압군, 조정",
            "반군, 반란군, 혁명군, 농민군, 봉기군",
            "추축국, 추축군",
            "유엔군, 유엔, 국제 연합",
        )
    ),
    opposites={
        "정부군": ("반군", "반란군"),
        "관군": ("반군", "농민군"),
        "반군": ("정부군",),
        "연합군": ("추축국",),
        "추축국": ("연합국",),
    },
    authorities=words("정부, 정부군, 관군, 진압군, 조정, 정부군의, 관군의, 정부의"),
    risings=words("반군, 반란군, 혁명군, 농민군, 반군의, 반란군의, 혁명군의, 농민군의"),
    coalitions=words("연합군, 연합국, 동맹, 동맹군, 연합, 연합군의, 동맹의, 연합국의, 동맹군의"),
    generic=words("왕국, 제국, 공화국, 공국, 연합왕국, 국, 군, 정부, 제1제국"),
)

PLACES = PlaceWords(prepositions=words("인근, 부근, 근처, 일대, 앞바다, 전역, 근교"), conjunctions=words("및, 와, 과"))

STATEMENTS = StatementWords(events=words("승리, 패배, 체결, 성립, 설치, 설정, 멸망, 독립"), event_endings=("됨", "함"))

PROSE = ProseWords(
    subordinators=words("이후, 뒤"),
    units={"일": "day", "주": "week", "개월": "month", "년": "year"},
    later=words("뒤, 후"),
    next_words=words("다음, 이듬"),
    same_words=words("같은"),
    at=words("에서"),
    fates=named("killed_in_action: 전사하였다, 전사했다\nexecuted: 처형되었다, 처형당했다\nassassinated: 암살되었다"),  # type: ignore[arg-type]
    apparatus=words("각주, 참고 문헌, 외부 링크, 출처, 참고 자료"),
)

COUNTRIES = Countries(
    **world(
        """대한민국: 한국, 한국군, 국군, 남한 | KOR
        조선민주주의인민공화국: 북한, 북한군, 인민군, 조선인민군 | PRK
        조선: 조선, 조선군 | Joseon
        대한제국: 대한제국, 한국
        고려: 고려, 고려군
        고구려: 고구려, 고구려군
        백제: 백제, 백제군
        신라: 신라, 신라군
        일본: 일본, 일본군, 왜군, 왜 | JPN
        일본 제국: 일본, 일본군, 일제 | JPN1889
        미국: 미국, 미군, 북군 | USA
        아메리카 연합국: 남군, 남부 | CSA
        영국 / 그레이트브리튼 아일랜드 연합왕국 / 대영 제국: 영국, 영국군 | GBR
        프랑스 / 프랑스 제1제국 / 프랑스 제2제국 / 프랑스 왕국 / 프랑스 제3공화국: 프랑스, 프랑스군, 불 | FRA
        독일 / 독일 제국 / 나치 독일: 독일, 독일군 | DEU
        프로이센 / 프로이센 왕국: 프로이센 | PRU
        오스트리아 / 오스트리아 제국: 오스트리아 | AUT
        오스트리아-헝가리 제국: 오스트리아-헝가리 | AUH
        신성 로마 제국: 신성, 황제
        러시아 제국 / 러시아: 러시아, 러시아군 | RUS
        소련 / 소비에트 연방: 소련, 소련군 | SUN, USSR
        우크라이나: 우크라이나 | UKR
        폴란드: 폴란드 | POL
        네덜란드 / 네덜란드 연합왕국: 네덜란드 | NLD
        벨기에: 벨기에 | BEL
        스페인: 스페인 | ESP
        포르투갈: 포르투갈 | PRT
        이탈리아 / 이탈리아 왕국: 이탈리아 | ITA
        스웨덴: 스웨덴 | SWE
        덴마크: 덴마크 | DNK
        노르웨이: 노르웨이 | NOR
        핀란드: 핀란드 | FIN
        그리스: 그리스 | GRC
        터키 / 튀르키예: 터키, 튀르키예 | TUR
        오스만 제국: 오스만, 터키
        세르비아: 세르비아 | SRB
        루마니아: 루마니아 | ROU
        헝가리: 헝가리 | HUN
        중화인민공화국 / 중국: 중국, 중국군, 중공, 중공군 | CHN, PRC
        중화민국: 중국, 중국군, 국민혁명군 | ROC, TWN
        청나라 / 청: 청, 청군, 청나라 | Qing
        명나라 / 명: 명, 명군, 명나라
        원나라 / 몽골 제국: 원, 몽골
        수나라: 수, 수군, 수나라
        당나라: 당, 당군, 당나라
        베트남: 베트남 | VNM
        태국: 태국 | THA
        필리핀: 필리핀 | PHL
        인도: 인도 | IND
        파키스탄: 파키스탄 | PAK
        아프가니스탄: 아프가니스탄 | AFG
        이란 / 페르시아 제국 / 아케메네스 제국: 이란, 페르시아 | IRN
        이라크: 이라크 | IRQ
        이스라엘: 이스라엘 | ISR
        이집트: 이집트 | EGY
        시리아: 시리아 | SYR
        요르단: 요르단 | JOR
        에티오피아: 에티오피아 | ETH
        남아프리카 공화국: 남아프리카 | ZAF
        캐나다: 캐나다 | CAN
        오스트레일리아: 오스트레일리아, 호주 | AUS
        뉴질랜드: 뉴질랜드 | NZL
        멕시코: 멕시코 | MEX
        쿠바: 쿠바 | CUB
        브라질: 브라질 | BRA
        아르헨티나: 아르헨티나 | ARG
        칠레: 칠레 | CHL
        로마 제국 / 로마 공화국 / 로마: 로마, 로마군
        카르타고: 카르타고
        마케도니아 왕국 / 마케도니아: 마케도니아
        비잔티움 제국 / 동로마 제국: 비잔티움, 동로마
        유엔 / 국제 연합: 유엔, 유엔군 | UN"""
    ),
    forms=phrases("제국, 왕국, 공화국, 공국"),
)

KOREAN = Language(
    code="ko",
    name="Korean",
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
    letters="\uac00-\ud7a3",
)
