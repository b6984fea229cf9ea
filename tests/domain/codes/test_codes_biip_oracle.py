"""biip, another implementation of the GS1 rules, answers the same on well-formed retail data."""

from datetime import date

from biip.gs1_messages import GS1Message
from biip.gtin import Gtin as BiipGtin
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.codes.gs1.elements import Element, compose, parse_elements
from app.domain.codes.gs1.facts import read_decimal, read_facts
from app.domain.codes.gtin import Gtin, check_digit, parse_gtin

TODAY = date(2026, 11, 21)


def digits(length: int) -> st.SearchStrategy[str]:
    return st.text("0123456789", min_size=length, max_size=length)


texts = st.text("ABCXYZabc0123456789-/", min_size=1, max_size=20)
dates = st.dates(date(2000, 1, 1), date(2049, 12, 31)).map(lambda day: day.strftime("%y%m%d"))
elements = st.lists(
    st.one_of(
        st.builds(Element, st.sampled_from(["10", "21", "240", "400"]), texts),
        st.builds(Element, st.sampled_from(["11", "15", "17"]), dates),
        st.builds(Element, st.sampled_from(["3100", "3103", "3202", "3572"]), digits(6)),
        st.builds(Element, st.sampled_from(["30", "37"]), digits(3)),
        st.builds(Element, st.sampled_from(["3922", "3902"]), digits(5)),
    ),
    max_size=5,
    unique_by=lambda element: element.ai,
)


@given(elements)
@settings(max_examples=150)
def test_biip_cuts_the_same_elements_out_of_a_message(rest: list[Element]) -> None:
    message = (Element("01", "95901234123450"), *rest)
    ours = parse_elements(compose(message), TODAY)
    theirs = GS1Message.parse(compose(message))
    assert [(e.ai, e.value) for e in ours] == [(e.ai.ai, e.value) for e in theirs.element_strings]
    numbers = [
        (read_decimal(mine), biips.decimal)
        for mine, biips in zip(ours, theirs.element_strings, strict=True)
        if mine.ai[:2] in ("31", "32", "35", "39")
    ]
    assert all(mine == biips for mine, biips in numbers)
    biip_expiry = next((e.date for e in theirs.element_strings if e.ai.ai == "17"), None)
    assert read_facts(ours, TODAY).expiry == biip_expiry


@given(st.sampled_from([7, 11, 12, 13]).flatmap(digits).filter(lambda body: body.strip("0") != ""))
def test_biip_accepts_the_same_gtins(body: str) -> None:
    ours = parse_gtin(body + check_digit(body))
    assert isinstance(ours, Gtin)
    assert BiipGtin.parse(ours.key).as_gtin_14() == ours.key
