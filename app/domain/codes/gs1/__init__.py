"""GS1 element strings and Digital Links by the rules of the GS1 Barcode Syntax Dictionary."""
