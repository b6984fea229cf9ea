"""The paper of the simulated printer: what was burnt into it, line by line, until it is cut."""

from dataclasses import dataclass, field

from PIL import Image, ImageDraw

from hardware.simulators.glyphs import BLACK, CELL_HEIGHT, CELL_WIDTH, SMALL_HEIGHT, SMALL_WIDTH, WHITE, glyph

LINE_SPACING = 30
MARGIN = 28
KNIFE_MARGIN = 36
DOTS_PER_MM = 8
CAPTION_GAP = 4
QUIET_ZONE = 4


@dataclass(frozen=True, slots=True)
class Style:
    """How characters are burnt."""

    width: int = 1
    height: int = 1
    bold: bool = False
    underline: bool = False
    inverse: bool = False
    small: bool = False

    @property
    def cell(self) -> tuple[int, int]:
        """Size of one character in dots."""
        across, down = (SMALL_WIDTH, SMALL_HEIGHT) if self.small else (CELL_WIDTH, CELL_HEIGHT)
        return across * self.width, down * self.height


@dataclass
class Paper:
    """A strip of thermal paper `dots` wide."""

    dots: int
    align: int = 0
    line_spacing: int = LINE_SPACING
    burnt_dots: int = 0
    lines: list[str] = field(default_factory=list)
    _strips: list[Image.Image] = field(default_factory=list)
    _line: list[tuple[str, Style]] = field(default_factory=list)
    _line_width: int = 0

    @property
    def untouched(self) -> bool:
        """Whether nothing was printed since the last cut."""
        return not any(line.strip() for line in self.lines) and not self._line

    def write(self, text: str, style: Style) -> None:
        """Put characters on the current line, going on below at the edge."""
        across = style.cell[0]
        for character in text:
            if self._line_width + across > self.dots:
                self.end_line()
            self._line.append((character, style))
            self._line_width += across

    def end_line(self) -> None:
        """Burn the current line and feed past it."""
        height = max([style.cell[1] for _, style in self._line], default=0)
        strip = Image.new("L", (self.dots, max(self.line_spacing, height + 2)), WHITE)
        left = self._left(self._line_width)
        for character, style in self._line:
            across, down = style.cell
            picture = glyph(character, style.width, style.height, bold=style.bold, small=style.small)
            if style.inverse:
                picture = picture.point(lambda shade: WHITE - shade)
            strip.paste(picture, (left, height - down))
            if style.underline:
                ImageDraw.Draw(strip).line((left, height, left + across - 1, height), BLACK)
            left += across
        self.lines.append("".join(character for character, _ in self._line))
        self._line.clear()
        self._line_width = 0
        self._burn(strip)

    def feed_dots(self, dots: int) -> None:
        """Move blank paper."""
        if self._line:
            self.end_line()
        if dots:
            self._burn(Image.new("L", (self.dots, dots), WHITE))

    def picture(self, picture: Image.Image, remark: str) -> None:
        """Burn a picture, placed as text would be, cut at the edge of the paper."""
        if self._line:
            self.end_line()
        strip = Image.new("L", (self.dots, picture.height), WHITE)
        strip.paste(picture, (self._left(picture.width), 0))
        self.lines.append(remark)
        self._burn(strip)

    def bars(self, modules: list[bool], width: int, height: int, caption: str, *, above: bool, below: bool) -> None:
        """Burn a linear barcode."""
        across = (len(modules)) * width
        row = Image.new("L", (len(modules), 1), WHITE)
        row.putdata([BLACK if module else WHITE for module in modules])
        code = row.resize((across, height), Image.Resampling.NEAREST)
        texts = [place for place, wanted in (("above", above), ("below", below)) if wanted]
        strip = Image.new("L", (across, height + (CELL_HEIGHT + CAPTION_GAP) * len(texts)), WHITE)
        strip.paste(code, (0, CELL_HEIGHT + CAPTION_GAP if above else 0))
        for place in texts:
            top = 0 if place == "above" else strip.height - CELL_HEIGHT
            left = max((across - CELL_WIDTH * len(caption)) // 2, 0)
            for character in caption:
                strip.paste(glyph(character, 1, 1, bold=False), (left, top))
                left += CELL_WIDTH
        self.picture(strip, f"[barcode {caption}]")

    def squares(self, matrix: list[list[bool]], module: int, content: str) -> None:
        """Burn a two-dimensional code with its quiet zone."""
        side = len(matrix)
        code = Image.new("L", (side, side), WHITE)
        code.putdata([BLACK if square else WHITE for row in matrix for square in row])
        quiet = QUIET_ZONE * module
        strip = Image.new("L", (side * module + 2 * quiet,) * 2, WHITE)
        strip.paste(code.resize((side * module,) * 2, Image.Resampling.NEAREST), (quiet, quiet))
        self.picture(strip, f"[qr {content}]")

    def cut(self) -> tuple[Image.Image, list[str]]:
        """Take the strip off: its picture with a margin of white paper, and its text."""
        if self._line:
            self.end_line()
        height = sum(strip.height for strip in self._strips)
        sheet = Image.new("L", (self.dots + 2 * MARGIN, height + 2 * KNIFE_MARGIN), WHITE)
        top = KNIFE_MARGIN
        for strip in self._strips:
            sheet.paste(strip, (MARGIN, top))
            top += strip.height
        lines = [line.rstrip() for line in self.lines]
        self._strips.clear()
        self.lines = []
        return sheet, lines

    def forget_line(self) -> None:
        """Drop characters that were received but not burnt yet."""
        self._line.clear()
        self._line_width = 0

    def _burn(self, strip: Image.Image) -> None:
        self.burnt_dots += strip.height
        self._strips.append(strip)

    def _left(self, width: int) -> int:
        return max((self.dots - width) * self.align // 2, 0)
