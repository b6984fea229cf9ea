"""Numbers under which buyers are known to tax offices."""

NIP_WEIGHTS = (6, 5, 7, 2, 3, 4, 5, 6, 7)


def is_nip(text: str) -> bool:
    """Whether these are the ten digits of a Polish tax number with its check digit."""
    if len(text) != 10 or not (text.isascii() and text.isdigit()):
        return False
    check = sum(int(digit) * weight for digit, weight in zip(text, NIP_WEIGHTS, strict=False)) % 11
    return check == int(text[-1])
