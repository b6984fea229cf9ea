"""Words that made-up product names are put together from, in the scripts that shops around here meet."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Script:
    """Words of one language; `share` is how many of 100 products are named in it."""

    share: int
    nouns: tuple[str, ...]
    kinds: tuple[str, ...]


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


SCRIPTS = (
    Script(
        34,
        _words(
            "milk butter yoghurt cheese bread rolls flour sugar salt rice noodles pasta tomatoes beans olives tuna "
            "sardines coffee tea cocoa chocolate biscuits crackers crisps water juice lemonade beer wine honey jam "
            "cereal oats muesli soap shampoo toothpaste napkins candles batteries detergent sponge socks slippers "
            "pencils notebook"
        ),
        _words(
            "organic whole fresh smoked roasted dark light sliced ground salted sweet sour extra fine classic family "
            "mini free range unsweetened sparkling natural crunchy creamy original premium"
        ),
    ),
    Script(
        22,
        _words(
            "mleko masło jogurt śmietana twaróg chleb bułka mąka cukier sól ryż makaron pomidory fasola ogórki śledź "
            "kawa herbata kakao czekolada herbatniki chrupki woda sok lemoniada piwo wino miód dżem płatki mydło "
            "szampon pasta serwetki świeczka baterie proszek gąbka skarpety kapcie ołówek zeszyt żurek"
        ),
        _words(
            "ekologiczne pełne świeże wędzone prażone ciemne jasne krojone mielone solone słodkie kwaśne ekstra drobne "
            "klasyczne rodzinne małe naturalne chrupiące kremowe tradycyjne gazowane"
        ),
    ),
    Script(
        14,
        _words(
            "Milch Butter Joghurt Käse Brot Brötchen Mehl Zucker Salz Reis Nudeln Tomaten Bohnen Gurken Hering Kaffee "
            "Tee Kakao Schokolade Kekse Wasser Saft Limonade Bier Wein Honig Marmelade Haferflocken Seife Kerzen "
            "Batterien Waschmittel Schwamm Socken Bleistift Heft Müsli"
        ),
        _words("Bio frisch geräuchert geröstet dunkel hell süß sauer fein klassisch natur knusprig würzig mild"),
    ),
    Script(
        8,
        _words(
            "lait beurre yaourt fromage pain farine sucre sel riz pâtes tomates haricots olives thon café thé chocolat "
            "biscuits eau jus bière vin miel confiture céréales savon bougies crème"
        ),
        _words("biologique entier frais fumé grillé noir léger tranché moulu salé doux extra fin nature"),
    ),
    Script(
        8,
        _words(
            "молоко масло йогурт сметана творог хлеб булка мука сахар соль рис макароны помидоры фасоль огурцы сельдь "
            "кофе чай какао шоколад печенье вода сок лимонад пиво вино мёд варенье мыло шампунь свечи"
        ),
        _words("свежее цельное копчёное жареное тёмное светлое молотое солёное сладкое кислое нежное"),
    ),
    Script(
        5,
        _words(
            "молоко олія йогурт сметана сир хліб булочка борошно цукор сіль рис макарони помідори квасоля огірки "
            "оселедець кава чай шоколад печиво вода сік лимонад пиво вино мед варення мило свічки"
        ),
        _words("свіже цільне копчене смажене темне світле мелене солоне солодке кисле ніжне"),
    ),
    Script(
        3,
        _words("חלב חמאה יוגורט גבינה לחם קמח סוכר מלח אורז פסטה עגבניות שעועית זיתים טונה קפה תה שוקולד מים מיץ"),
        _words("אורגני טרי מעושן קלוי כהה מתוק חמוץ טבעי"),
    ),
    Script(
        2,
        _words("حليب زبدة زبادي جبن خبز دقيق سكر ملح أرز معكرونة طماطم فاصوليا زيتون تونة قهوة شاي شوكولاتة ماء"),
        _words("عضوي طازج مدخن محمص داكن حلو حامض طبيعي"),
    ),
    Script(
        2,
        _words("γάλα βούτυρο γιαούρτι τυρί ψωμί αλεύρι ζάχαρη αλάτι ρύζι ντομάτες ελιές καφές τσάι σοκολάτα νερό"),
        _words("βιολογικό φρέσκο καπνιστό μαύρο γλυκό φυσικό"),
    ),
    Script(
        1,
        _words("牛乳 バター ヨーグルト チーズ パン 砂糖 塩 米 トマト 豆 コーヒー 緑茶 チョコレート 水 ジュース"),
        _words("有機 新鮮 燻製 焙煎 濃厚 無糖 天然"),
    ),
    Script(
        1,
        _words("牛奶 黄油 酸奶 奶酪 面包 面粉 白糖 食盐 大米 番茄 豆腐 咖啡 绿茶 巧克力 矿泉水 果汁"),
        _words("有机 新鲜 烟熏 烘焙 浓香 无糖 天然"),
    ),
)
# Made-up makers are put together from these, so that most words of a large catalogue are rare, as in a real one.
HEADS = _words(
    "Al Ba Bel Bo Bra Ca Da Del Do El Fa Fer Ga Gra Ha Hel Ja Ka Kra La Lo Ma Mar Mo Na Ne No Ol Pa Per Po Ra Ro Sa Se "
    "So Ta Ti To Va Ve Wa Wi Za Zo"
)
MIDDLES = _words("bi can da der do fa gi la len li lo mi na ni ra ri ro sa si ta te ti va vi")
TAILS = _words("co dia ex go ka kis la ldi lux mar na nia no pol ra ria rix ski sta ta tex tis to va vita x")
SIZES = (
    "50 g", "100 g", "125 g", "200 g", "250 g", "330 g", "400 g", "500 g", "1 kg", "2 kg", "50 ml", "250 ml", "330 ml",
    "500 ml", "0.5 l", "0.7 l", "1 l", "1.5 l", "10 szt.", "6 × 0.5 l",
)  # fmt: skip
