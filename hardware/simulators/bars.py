"""The bars of EAN-13 (GS1 General Specifications 5.2) and Code 128 (ISO/IEC 15417), True for black."""

LEFT_ODD = (
    "0001101",
    "0011001",
    "0010011",
    "0111101",
    "0100011",
    "0110001",
    "0101111",
    "0111011",
    "0110111",
    "0001011",
)
PARITIES = ("OOOOOO", "OOEOEE", "OOEEOE", "OOEEEO", "OEOOEE", "OEEOOE", "OEEEOO", "OEOEOE", "OEOEEO", "OEEOEO")

CODE128 = (
    "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 "
    "123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 "
    "232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 "
    "313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 "
    "111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 "
    "111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 "
    "114311 411113 411311 113141 114131 311141 411131 211412 211214 211232"
)
PATTERNS = CODE128.split()
START = {b"{A": 103, b"{B": 104, b"{C": 105}
STOP = "2331112"


def ean13_bars(digits: str) -> list[bool]:
    """The 95 modules of thirteen digits; raises ValueError when they are not that or the check digit is wrong."""
    if len(digits) == 12 and digits.isdigit():
        digits += str(-sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits)) % 10)
    if len(digits) != 13 or not digits.isdigit():
        raise ValueError("an EAN-13 has twelve or thirteen digits")
    if sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits)) % 10:
        raise ValueError("wrong check digit")
    left = ""
    for digit, parity in zip(digits[1:7], PARITIES[int(digits[0])], strict=True):
        odd = LEFT_ODD[int(digit)]
        left += odd if parity == "O" else _inverted(odd)[::-1]
    right = "".join(_inverted(LEFT_ODD[int(digit)]) for digit in digits[7:])
    return [module == "1" for module in f"101{left}01010{right}101"]


def code128_bars(data: bytes) -> tuple[list[bool], str]:
    """Modules and human text of Code 128 as `GS k 73` takes it: `{A`, `{B` or `{C` first, `{{` for a brace."""
    if data[:2] not in START:
        raise ValueError("Code 128 data begins with {A, {B or {C")
    values = [START[data[:2]]]
    table_b = data[:2] == b"{B"
    text = ""
    rest = data[2:].replace(b"{{", b"{")
    for byte in rest:
        if data[:2] == b"{C":
            values.append(byte)
            text += f"{byte:02d}"
        else:
            values.append(byte - 32 if byte >= 32 and (table_b or byte < 96) else byte + 64)
            text += chr(byte)
    if any(value >= len(PATTERNS) for value in values):
        raise ValueError("a character outside the chosen table")
    check = (values[0] + sum(place * value for place, value in enumerate(values[1:], 1))) % 103
    widths = "".join(PATTERNS[value] for value in (*values, check)) + STOP
    bars: list[bool] = []
    for place, width in enumerate(widths):
        bars += [place % 2 == 0] * int(width)
    return bars, text


def _inverted(modules: str) -> str:
    return modules.translate({48: "1", 49: "0"})
